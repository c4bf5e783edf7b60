using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Keep;

namespace CustomerRelations.Web.Display;

/// <summary>Where the line of feelings leads, in a word.</summary>
public static class TrendWords
{
    /// <summary>"cooling since August"; the year is said when it is another one.</summary>
    public static string Of(FeelingTrend trend, DateTime now, string zone)
    {
        var since = BranchTime.Local(trend.Since, zone);
        var month = since.ToString(since.Year == BranchTime.Local(now, zone).Year ? "MMMM" : "MMMM yyyy", CultureInfo.InvariantCulture);
        return $"{(trend.Warmer ? "warming" : "cooling")} since {month}";
    }
}
