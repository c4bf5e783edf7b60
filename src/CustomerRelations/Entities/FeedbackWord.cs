namespace CustomerRelations.Entities;

/// <summary>What the customer added on their page later.</summary>
public sealed class FeedbackWord : Entity
{
    public Guid FeedbackId { get; init; }

    public DateTime At { get; init; }

    public required string Words { get; init; }

    /// <value>What they said of the outcome with it, if they did.</value>
    public Solved? Verdict { get; init; }
}
