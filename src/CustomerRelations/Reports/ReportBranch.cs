using CustomerRelations.Calendar;
using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>A branch as a report sees it: its name and its working days.</summary>
public sealed record ReportBranch(Guid Id, string Name, OpenDays Days)
{
    /// <param name="branch">With its holidays.</param>
    public static ReportBranch Of(Branch branch)
    {
        var holidays = branch.Holidays.Select(holiday => holiday.Date).ToHashSet();
        return new ReportBranch(branch.Id, branch.Name, new OpenDays(branch.TimeZone, day => holidays.Contains(day) ? null : branch.OpeningHours.SpanOf(day.DayOfWeek)));
    }
}
