using System.Globalization;
using CustomerRelations.Calendar;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>What happens because something did not happen in time.</summary>
internal static class Lapse
{
    /// <summary>Those whose time was over in the span, and for whom it had not ended by then.</summary>
    /// <param name="over">When the time is over, UTC.</param>
    public static IEnumerable<RuleSubject> Over(IEnumerable<RuleSubject> found, RuleSpan span, Func<RuleSubject, DateTime> over)
    {
        foreach (var subject in found)
        {
            var at = over(subject);
            if (span.Holds(at) && !(subject.EndedAt <= at))
            {
                subject.HappenedAt = at;
                yield return subject;
            }
        }
    }

    /// <summary>It may come back: each time is told apart by its day at the branch.</summary>
    public static IEnumerable<RuleSubject> EachTime(IEnumerable<RuleSubject> found, RuleSpan span)
    {
        foreach (var subject in found)
        {
            subject.Occurrence = Day(DateOnly.FromDateTime(BranchTime.Local(subject.HappenedAt, span.Days[subject.BranchId].Zone)));
            yield return subject;
        }
    }

    /// <summary>A local date as an occurrence says it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
