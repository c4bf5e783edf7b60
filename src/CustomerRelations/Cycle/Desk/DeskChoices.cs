using CustomerRelations.Entities;
using CustomerRelations.Office;

namespace CustomerRelations.Cycle.Desk;

/// <summary>What the desk offers to choose beside the ways of talking and what may be added.</summary>
/// <param name="Categories">What people come for.</param>
/// <param name="FeelingWords">Words for what somebody feels.</param>
/// <param name="FeelingCauses">What it may come from.</param>
/// <param name="Teams">The doors that may have been the wrong ones.</param>
/// <param name="Mates">Colleagues of the branch, for whom something may be written down.</param>
public sealed record DeskChoices(
    IReadOnlyList<ListItem> Categories,
    IReadOnlyList<ListItem> FeelingWords,
    IReadOnlyList<ListItem> FeelingCauses,
    IReadOnlyList<Choice> Teams,
    IReadOnlyList<Choice> Mates)
{
    public static DeskChoices None { get; } = new([], [], [], [], []);
}
