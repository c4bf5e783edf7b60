using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed;

/// <summary>A page of the guide as the file has it; without a stage, the words shown before anything is in use; with a channel, that channel's own.</summary>
internal sealed record GuideWords(CycleStage? Stage, string? Channel, string Title, string FeelsGood, string FeelsBad, string YouCouldSay, IReadOnlyList<string> Checks)
{
    /// <param name="channels">The office's ways of talking.</param>
    /// <returns>Nothing for a channel that the office does not have.</returns>
    public Guide? ToGuide(IEnumerable<ListItem> channels)
    {
        var channel = channels.FirstOrDefault(item => item.Kind == ListKind.Channel && item.Label == Channel);
        return Channel is not null && channel is null ? null : new Guide
        {
            Stage = Stage, ChannelId = channel?.Id, Title = Title, FeelsGood = FeelsGood, FeelsBad = FeelsBad, YouCouldSay = YouCouldSay, Checks = string.Join('\n', Checks),
        };
    }
}
