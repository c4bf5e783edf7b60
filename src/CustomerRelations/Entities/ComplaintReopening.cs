namespace CustomerRelations.Entities;

/// <summary>That a closed complaint was opened again, why, and what the customer had said before.</summary>
public sealed class ComplaintReopening : Entity
{
    public Guid ComplaintId { get; init; }

    public required string Why { get; init; }

    public Guid ById { get; init; }

    public DateTime At { get; init; }

    /// <value>The verdict that stood until then.</value>
    public Solved? Verdict { get; init; }

    public DateTime? VerdictAt { get; init; }

    /// <value>What they said with it, in their words.</value>
    public string? VerdictWords { get; init; }
}
