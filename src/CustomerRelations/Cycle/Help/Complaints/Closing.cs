namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>That a complaint is closed though nobody said yes: as they judged it, or because nobody could reach them.</summary>
public sealed record Closing
{
    /// <value>Nobody could reach them: it stays "not known".</value>
    public bool NotKnown { get; init; }

    /// <value>Why there is no more we can do; they know it.</value>
    public string? CloseWhy { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}
