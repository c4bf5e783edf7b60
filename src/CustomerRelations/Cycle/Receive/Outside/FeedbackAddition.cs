namespace CustomerRelations.Cycle.Receive.Outside;

/// <summary>What somebody adds on their page.</summary>
public sealed record FeedbackAddition
{
    public string? Words { get; set; }
}
