using CustomerRelations.Entities;
using CustomerRelations.Office;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>One page of the guide beside the others, as whoever edits it sees it.</summary>
/// <param name="Stage">Empty for the words shown before anything is in use.</param>
/// <param name="Channel">Empty for every channel.</param>
/// <param name="All">The whole guide, in the order of the desk.</param>
/// <param name="Channels">The ways of talking that are offered.</param>
public sealed record GuideSheet(CycleStage? Stage, ListItem? Channel, IReadOnlyList<Guide> All, IReadOnlyList<ListItem> Channels)
{
    /// <value>The page itself; none while the channel has no words of its own.</value>
    public Guide? Own => PageOf(Stage, Channel?.Id);

    /// <value>What the desk shows here now; none when nobody ever wrote any.</value>
    public Guide? Shown => Own ?? PageOf(Stage, null);

    public Guide? PageOf(CycleStage? stage, Guid? channel) => All.FirstOrDefault(guide => guide.Stage == stage && guide.ChannelId == channel);

    /// <summary>The form as it is filled when nobody has typed yet: a new page begins with the words for every channel.</summary>
    public GuideChange AsForm() => new()
    {
        Stage = Stage, ChannelId = Channel?.Id, Title = Shown?.Title, FeelsGood = Shown?.FeelsGood, FeelsBad = Shown?.FeelsBad,
        YouCouldSay = Shown?.YouCouldSay, Checks = Shown?.Checks, Version = Own?.Version ?? Guid.Empty,
    };

    /// <summary>What the form says otherwise than what is saved now.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(GuideChange yours)
    {
        var (theirs, mine) = (AsForm().ToGuide(), yours.ToGuide());
        return Difference.Among(
            new Difference("Title", theirs.Title, mine.Title),
            new Difference("Feels good", theirs.FeelsGood, mine.FeelsGood),
            new Difference("Feels bad", theirs.FeelsBad, mine.FeelsBad),
            new Difference("You could say", theirs.YouCouldSay, mine.YouCouldSay),
            new Difference("Checks", theirs.Checks, mine.Checks));
    }
}
