using CustomerRelations.Calendar;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>When a message may arrive: not at night, by the clock of whoever gets it.</summary>
public static class QuietHours
{
    /// <summary>The moment itself, or the end of the quiet hours it falls into.</summary>
    /// <param name="at">UTC.</param>
    /// <param name="zone">Their IANA zone.</param>
    /// <param name="guards">From when until when it is quiet; the same hour twice is never.</param>
    /// <returns>UTC.</returns>
    public static DateTime After(DateTime at, string zone, RuleGuards guards)
    {
        var local = BranchTime.Local(at, zone);
        var (time, from, until) = (TimeOnly.FromDateTime(local), guards.QuietFrom, guards.QuietUntil);
        if (from == until || !time.IsBetween(from, until))
        {
            return at;
        }

        var day = DateOnly.FromDateTime(local);
        return BranchTime.Utc((time < until ? day : day.AddDays(1)).ToDateTime(until), zone);
    }
}
