using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>How long a complaint has been with us, in the days of its branch and by the branch's policy.</summary>
/// <param name="Day">Days since it was received, counted as the last answer is; 0 on the day itself. Stands still once it is closed.</param>
/// <param name="ThankBy">UTC: until when they are thanked in time.</param>
/// <param name="ResolveBy">UTC: until when it is put right in time.</param>
/// <param name="ThankedLate">Thanked after that, or not yet and it is past.</param>
/// <param name="ResolvedLate">Closed after that, or not yet and it is past.</param>
/// <param name="Terms">The policy it is measured by.</param>
/// <param name="Silent">Working days since they last had a word from us, or since they complained. Stands still once it is closed.</param>
/// <param name="ToldLate">It is open, and they waited longer for a word than the policy has it.</param>
public sealed record ComplaintClock(
    int Day, DateTime ThankBy, DateTime ResolveBy, bool ThankedLate, bool ResolvedLate, ComplaintTerms Terms, int Silent, bool ToldLate)
{
    /// <param name="complaint">With its dates.</param>
    /// <param name="days">The days of its branch.</param>
    /// <param name="terms">The policy of its branch.</param>
    /// <param name="now">UTC.</param>
    public static ComplaintClock Of(Complaint complaint, OpenDays days, ComplaintTerms terms, DateTime now)
    {
        var (received, upTo, told) = (complaint.ReceivedAt, complaint.ClosedAt ?? now, complaint.LastToldAt ?? complaint.ReceivedAt);
        var (thankBy, finalBy) = (terms.ThankBy(received, days), terms.FinalBy(received, days));
        return new ComplaintClock(
            terms.DaysBetween(received, upTo, days), thankBy, finalBy, (complaint.ThankedAt ?? now) > thankBy, upTo > finalBy,
            terms, days.WorkingDaysBetween(told, upTo), complaint.ClosedAt is null && now > terms.TellBy(told, days));
    }
}
