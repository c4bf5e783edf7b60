namespace CustomerRelations.Cycle.BeReady;

/// <summary>A channel's own words that are taken away, so that those for every channel are shown again.</summary>
public sealed record GuideRemoval
{
    public CycleStage? Stage { get; set; }

    public Guid? ChannelId { get; set; }

    /// <value>The version that was looked at.</value>
    public Guid Version { get; set; }
}
