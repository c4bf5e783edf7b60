namespace CustomerRelations.Entities;

/// <summary>What somebody told us from outside, without an account: a complaint, a suggestion or thanks. Its page opens by reference and secret link.</summary>
public sealed class Feedback : VersionedEntity
{
    public string Reference { get; init; } = Entities.Reference.Next();

    public FeedbackKind Kind { get; init; }

    /// <value>SHA-256 of the secret in the link; the secret itself is kept nowhere.</value>
    public required byte[] SecretHash { get; init; }

    public Guid BranchId { get; init; }

    public required string Words { get; init; }

    /// <value>How they feel as they leave; empty when they did not say.</value>
    public Feeling? Feeling { get; init; }

    /// <value>Whether they got what they came for, as they say.</value>
    public Solved? Solved { get; init; }

    /// <value>Their name, if they gave one.</value>
    public string? Name { get; init; }

    /// <value>How to reach them, if they want to be reached.</value>
    public string? Contact { get; init; }

    /// <value>Whom they dealt with, as they wrote it.</value>
    public string? Colleague { get; init; }

    /// <value>A BCP 47 language such as <c>en</c>.</value>
    public string? Language { get; init; }

    public DateTime At { get; init; }

    /// <value>The complaint it became.</value>
    public Guid? ComplaintId { get; init; }

    /// <value>The suggestion it became.</value>
    public Guid? SuggestionId { get; set; }

    public DateTime? WithdrawnAt { get; set; }

    public List<FeedbackWord> Added { get; } = [];
}
