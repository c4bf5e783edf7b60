using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Outside;

/// <summary>What somebody says of the outcome on their page.</summary>
public sealed record FeedbackVerdict
{
    public Solved? Verdict { get; set; }

    /// <value>1 to 5; empty or 0 when they leave it open.</value>
    public int? Feeling { get; set; }

    public string? Words { get; set; }
}
