using CustomerRelations.Entities;
using CustomerRelations.Office;

namespace CustomerRelations.Cycle.FollowUp;

/// <summary>A rule as the admin sees it.</summary>
/// <param name="SwitchedOnAt">UTC; empty while it is off.</param>
/// <param name="Asked">Calls it asked for in the last 30 days.</param>
public sealed record RuleCard(Guid Id, Feeling LeftAtMost, RuleAssignee Assignee, int WaitWorkingDays, DateTime? SwitchedOnAt, int Asked, Guid Version)
{
    public bool IsOn => SwitchedOnAt is not null;

    /// <summary>The form as it is filled when nobody has typed yet.</summary>
    public RuleChange AsForm() => new() { LeftAtMost = LeftAtMost, Assignee = Assignee, WaitWorkingDays = WaitWorkingDays, Version = Version };

    /// <summary>What the form says otherwise than what is saved now.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(RuleChange yours) => Difference.Among(
        new Difference("They leave", RuleWords.Of(LeftAtMost), yours.LeftAtMost is { } left ? RuleWords.Of(left) : ""),
        new Difference("A call for", RuleWords.Of(Assignee), yours.Assignee is { } who ? RuleWords.Of(who) : ""),
        new Difference("When", RuleWords.Wait(WaitWorkingDays), yours.WaitWorkingDays is { } days ? RuleWords.Wait(days) : ""));
}
