using CustomerRelations.Calendar;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>The span that is looked at, with the days of the branches and the calendar's one doubt.</summary>
/// <param name="From">UTC, included.</param>
/// <param name="Until">UTC, included.</param>
/// <param name="Days">The days of every branch, by its key.</param>
/// <param name="LeapDayOnFirstOfMarch">29 February is kept on 1 March where there is none; else on 28 February.</param>
public sealed record RuleSpan(DateTime From, DateTime Until, IReadOnlyDictionary<Guid, OpenDays> Days, bool LeapDayOnFirstOfMarch)
{
    public bool Holds(DateTime at) => at >= From && at <= Until;

    /// <summary>The zone by whose clock a day is theirs: their own, else the branch's.</summary>
    public string ZoneOf(RuleSubject subject) => BranchTime.IsZone(subject.Zone) ? subject.Zone! : Days[subject.BranchId].Zone;
}
