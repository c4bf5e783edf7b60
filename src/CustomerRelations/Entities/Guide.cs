namespace CustomerRelations.Entities;

/// <summary>What feels good and bad to a customer at one stage, and what one could say.</summary>
public sealed class Guide : VersionedEntity
{
    /// <value>Empty for the words shown before anything is in use.</value>
    public CycleStage? Stage { get; init; }

    /// <value>Empty for every channel.</value>
    public Guid? ChannelId { get; init; }

    public required string Title { get; set; }

    public required string FeelsGood { get; set; }

    public required string FeelsBad { get; set; }

    public required string YouCouldSay { get; set; }

    /// <value>What one may tick off for oneself at this stage, one a line; never kept, never counted.</value>
    public string Checks { get; set; } = "";
}
