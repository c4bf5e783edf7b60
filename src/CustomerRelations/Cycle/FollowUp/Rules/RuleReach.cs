using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>From when on a sweep looks.</summary>
internal static class RuleReach
{
    // What was written down late for an earlier time of the day is found by the next sweep, what was written down later still within the hour.
    private static readonly TimeSpan Again = TimeSpan.FromDays(1);

    // What is older is history, and nobody's to do.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    /// <returns>UTC, included.</returns>
    public static DateTime From(FollowUpRule rule, RuleMark? mark, RuleGuards guards, DateTime asOf)
    {
        var last = (mark?.SweptUntil < asOf ? mark.SweptUntil : asOf) - Again;
        var wanted = mark is null ? DateTime.MinValue : IsNewHour(mark, asOf) ? Earlier(last, asOf.AddDays(-guards.CatchUpDays)) : last;
        return Later(Later(wanted, rule.SwitchedOnAt!.Value), asOf - Longest);
    }

    /// <summary>The first sweep of an hour: days begin somewhere, and what was written down late is looked for.</summary>
    public static bool IsNewHour(RuleMark? mark, DateTime asOf) => mark is null || mark.SweptUntil.Ticks / TimeSpan.TicksPerHour != asOf.Ticks / TimeSpan.TicksPerHour;

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
