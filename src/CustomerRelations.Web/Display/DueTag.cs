using System.Globalization;
using CustomerRelations.Calendar;

namespace CustomerRelations.Web.Display;

/// <summary>When something is due, in a word: "Late", "Today", "Tomorrow", "Fri", "14 Nov".</summary>
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
            _ when due < now => new DueTag("Late", "late"),
            0 => new DueTag("Today", "warm"),
            1 => new DueTag("Tomorrow", ""),
            < 7 => new DueTag(local.ToString("ddd", CultureInfo.InvariantCulture), ""),
            _ => new DueTag(local.ToString("d MMM", CultureInfo.InvariantCulture), ""),
        };
    }
}
