namespace CustomerRelations.Cycle.Help.Letters;

/// <summary>How a letter left the house.</summary>
public sealed record LetterWay
{
    /// <value>The channel it went by; nothing where nobody says.</value>
    public Guid? ChannelId { get; init; }
}
