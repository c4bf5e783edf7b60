using System.Globalization;
using CustomerRelations.Calendar;

namespace CustomerRelations.Web.Display;

/// <summary>When something is due, in a word: "4 days late", "Today", "Tomorrow", "Fri", "14 Nov".</summary>
/// <param name="Css">The look of the tag.</param>
public sealed record DueTag(string Words, string Css)
{
    /// <param name="due">UTC.</param>
    /// <param name="now">UTC.</param>
    /// <param name="zone">IANA zone of the reader.</param>
    public static DueTag Of(DateTime due, DateTime now, string zone)
    {
        var local = BranchTime.Local(due, zone);
        return local.Date.Subtract(BranchTime.Local(now, zone).Date).Days switch
        {
            var days when due < now => new DueTag(days switch { 0 => "Late", -1 => "1 day late", _ => $"{-days} days late" }, "late"),
            0 => new DueTag("Today", "warm"),
            1 => new DueTag("Tomorrow", ""),
            < 7 => new DueTag(local.ToString("ddd", CultureInfo.InvariantCulture), ""),
            _ => new DueTag(local.ToString("d MMM", CultureInfo.InvariantCulture), ""),
        };
    }
}
