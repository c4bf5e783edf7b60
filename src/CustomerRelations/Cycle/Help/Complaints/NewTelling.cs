namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>What we told somebody about their complaint, or how we tried to reach them.</summary>
public sealed record NewTelling
{
    /// <value>What was said, or how it was tried.</value>
    public string? ToldWords { get; init; }

    /// <value>Nobody was reached: it is a try.</value>
    public bool NotReached { get; init; }

    public Guid? ToldChannelId { get; init; }

    /// <value>By when they may expect what was said: a day and an hour as they are said; empty when they need not wait for anything.</value>
    public string? ExpectBy { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}
