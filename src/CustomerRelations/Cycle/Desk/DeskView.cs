using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;
using CustomerRelations.Office;

namespace CustomerRelations.Cycle.Desk;

/// <summary>What the desk shows.</summary>
/// <param name="Receivers">Who may be handed the matter.</param>
/// <param name="File">The file of the chosen customer; null while nobody is chosen.</param>
/// <param name="Saved">What was saved just before.</param>
public sealed record DeskView(
    IReadOnlyList<ListItem> Channels,
    IReadOnlyList<ListItem> Values,
    IReadOnlyList<Guide> Guides,
    IReadOnlyList<Choice> Receivers,
    Colleague Me,
    FileView? File,
    SavedNote? Saved)
{
    /// <value>What may be chosen under "More".</value>
    public DeskChoices Choices { get; init; } = DeskChoices.None;

    /// <value>The follow-up for which they are rung; nothing when it is about somebody else.</value>
    public FollowUpBrief? Task { get; init; }

    /// <value>What the chosen customer came about before.</value>
    public KnownMatters Matters { get; init; } = KnownMatters.None;
}
