using CustomerRelations.Calendar;
using CustomerRelations.Entities;

namespace CustomerRelations.Reports.Figures;

/// <summary>Which days of the branches are kept as figures, and which a mark means.</summary>
internal static class FigureCalendar
{
    /// <value>How far back days are kept: the longest report and the period before it.</value>
    public const int KeptDays = 4 * 366;

    // A save that began before midnight may be seen after it.
    private static readonly TimeSpan Slack = TimeSpan.FromHours(2);

    /// <summary>The last day that is kept: later ones are always read from the rows, so that a save on the day itself marks nothing.</summary>
    public static DateOnly LastKept(DateTime now) => DateOnly.FromDateTime(now - Slack).AddDays(-2);

    /// <summary>The days of a branch that share an hour with a day in UTC.</summary>
    public static IEnumerable<DateOnly> DaysOf(DateOnly utcDay, ReportBranch branch)
    {
        var midnight = utcDay.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var (first, last) = (DateOnly.FromDateTime(BranchTime.Local(midnight, branch.Days.Zone)), DateOnly.FromDateTime(BranchTime.Local(midnight.AddDays(1).AddTicks(-1), branch.Days.Zone)));
        return first == last ? [first] : [first, last];
    }

    /// <summary>The days of branches that marks mean.</summary>
    public static IEnumerable<(Guid BranchId, DateOnly Day)> Meant(IEnumerable<DirtyDay> marks, IReadOnlyDictionary<Guid, ReportBranch> branches) =>
        marks.SelectMany(mark => branches.Values.Where(branch => mark.BranchId is null || mark.BranchId == branch.Id)
            .SelectMany(branch => DaysOf(mark.Day, branch).Select(day => (branch.Id, day)))).Distinct();
}
