namespace CustomerRelations.Cycle.CustomerFile.Complaining;

/// <summary>That somebody is unhappy with us, written down from their file.</summary>
public sealed record NewComplaint
{
    /// <value>Their sentence: the complaint's title.</value>
    public string? Words { get; init; }

    /// <value>What they want us to do, if they said so.</value>
    public string? Wanted { get; init; }

    /// <value>How it reached us.</value>
    public Guid? ChannelId { get; init; }

    /// <value>When, as people say it; empty for just now.</value>
    public string? When { get; init; }
}
