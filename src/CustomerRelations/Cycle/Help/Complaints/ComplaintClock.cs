using CustomerRelations.Calendar;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>How long a complaint has been with us, in the working days of its branch.</summary>
/// <param name="Day">Working days since it was received; 0 on the day itself. Stands still once it is closed.</param>
/// <param name="ThankBy">UTC: until when they are thanked in time.</param>
/// <param name="ResolveBy">UTC: until when it is put right in time.</param>
/// <param name="ThankedLate">Thanked after that, or not yet and it is past.</param>
/// <param name="ResolvedLate">Closed after that, or not yet and it is past.</param>
public sealed record ComplaintClock(int Day, DateTime ThankBy, DateTime ResolveBy, bool ThankedLate, bool ResolvedLate)
{
    /// <param name="complaint">With its dates.</param>
    /// <param name="days">The days of its branch.</param>
    /// <param name="now">UTC.</param>
    public static ComplaintClock Of(Complaint complaint, OpenDays days, DateTime now) => Of(complaint.ReceivedAt, complaint.ThankedAt, complaint.ClosedAt, days, now);

    /// <param name="receivedAt">UTC.</param>
    /// <param name="thankedAt">UTC; empty while nobody has thanked them.</param>
    /// <param name="closedAt">UTC; empty while it is open.</param>
    /// <param name="days">The days of its branch.</param>
    /// <param name="now">UTC.</param>
    public static ComplaintClock Of(DateTime receivedAt, DateTime? thankedAt, DateTime? closedAt, OpenDays days, DateTime now)
    {
        var (thankBy, resolveBy) = (days.EndOfWorkingDay(receivedAt, Complaint.ThankWithin), days.EndOfWorkingDay(receivedAt, Complaint.ResolveWithin));
        return new ComplaintClock(days.WorkingDaysBetween(receivedAt, closedAt ?? now), thankBy, resolveBy, (thankedAt ?? now) > thankBy, (closedAt ?? now) > resolveBy);
    }
}
