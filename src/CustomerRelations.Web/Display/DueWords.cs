using System.Globalization;
using CustomerRelations.Calendar;

namespace CustomerRelations.Web.Display;

/// <summary>When a promise is due, as its ticket says it.</summary>
/// <param name="When">"Fri 10 Oct".</param>
/// <param name="Distance">"4 days late", "today 16:00", "in 6 days".</param>
public sealed record DueWords(string When, string Distance)
{
    public static DueWords Of(DateTime due, DateTime now, string zone)
    {
        var local = BranchTime.Local(due, zone);
        var days = local.Date.Subtract(BranchTime.Local(now, zone).Date).Days;
        var distance = (due < now, days) switch
        {
            (true, 0) => "late since " + Clock(local),
            (true, -1) => "1 day late",
            (true, _) => $"{-days} days late",
            (_, 0) => "today " + Clock(local),
            (_, 1) => "tomorrow " + Clock(local),
            _ => $"in {days} days",
        };
        return new DueWords(local.ToString("ddd d MMM", CultureInfo.InvariantCulture), distance);
    }

    private static string Clock(DateTime local) => local.ToString("HH:mm", CultureInfo.InvariantCulture);
}
