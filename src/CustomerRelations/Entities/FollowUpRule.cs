namespace CustomerRelations.Entities;

/// <summary>A sentence an admin writes so that nobody is forgotten: when something happens, somebody is asked to act, some working days later.</summary>
/// <remarks>What happened before it was switched on is left alone.</remarks>
public sealed class FollowUpRule : VersionedEntity
{
    /// <value>The longest wait, in working days.</value>
    public const int LongestWait = 30;

    private FollowUpRule()
    {
    }

    public RuleTrigger Trigger { get; private init; }

    /// <value>The warmest feeling that counts as cold: Unhappy means upset or unhappy.</value>
    public Feeling LeftAtMost { get; private set; }

    public RuleAssignee Assignee { get; private set; }

    /// <value>Working days of the branch, 0 to <see cref="LongestWait"/>.</value>
    public int WaitWorkingDays { get; private set; }

    /// <value>Empty while it is off.</value>
    public DateTime? SwitchedOnAt { get; private set; }

    /// <exception cref="ArgumentOutOfRangeException">The feeling is not cold, or the wait is out of its range.</exception>
    public static FollowUpRule When(RuleTrigger trigger, Feeling leftAtMost, RuleAssignee assignee, int waitWorkingDays)
    {
        var rule = new FollowUpRule { Trigger = trigger };
        rule.Say(leftAtMost, assignee, waitWorkingDays);
        return rule;
    }

    /// <summary>Writes the sentence anew; what it made so far stays.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The feeling is not cold, or the wait is out of its range.</exception>
    public void Say(Feeling leftAtMost, RuleAssignee assignee, int waitWorkingDays)
    {
        if (leftAtMost is < Feeling.Upset or > Feeling.SoSo)
        {
            throw new ArgumentOutOfRangeException(nameof(leftAtMost), "Only cold endings call for a call.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(waitWorkingDays);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(waitWorkingDays, LongestWait);
        (LeftAtMost, Assignee, WaitWorkingDays) = (leftAtMost, assignee, waitWorkingDays);
    }

    public void SwitchOn(DateTime at) => SwitchedOnAt ??= at;

    public void SwitchOff() => SwitchedOnAt = null;
}
