using System.Globalization;
using CustomerRelations.Calendar;

namespace CustomerRelations.Web.Display;

/// <summary>A moment in the words of the branch's own wall clock.</summary>
public static class TimeWords
{
    /// <summary>As much as a person needs: "Today 10:04", "13 Oct", "14 Mar 2025".</summary>
    public const string Relative = "relative";

    /// <summary>"Today", "13 Oct", "14 Mar 2025".</summary>
    public const string Day = "day";

    /// <summary>"10:04".</summary>
    public const string Time = "time";

    /// <summary>"Today 10:04", "13 Oct, 10:04".</summary>
    public const string Both = "both";

    /// <summary>"13 October 2026", whenever it is read: for letters.</summary>
    public const string Date = "date";

    /// <param name="at">UTC.</param>
    /// <param name="zone">The branch's IANA zone.</param>
    /// <param name="format">One of the words above.</param>
    /// <param name="now">UTC; without it no day is called today and the year is always said.</param>
    public static string Of(DateTime at, string zone, string format, DateTime? now)
    {
        var local = Local(at, zone);
        var today = now is { } moment ? Local(moment, zone).Date : (DateTime?)null;
        var near = today is { } date ? Near((local.Date - date).Days) : null;
        var day = near ?? local.ToString(local.Year == today?.Year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture);
        var time = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        return format switch
        {
            Day => day,
            Date => local.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            Time => time,
            Both => near is null ? $"{day}, {time}" : $"{day} {time}",
            Relative => near is null ? day : $"{day} {time}",
            _ => throw new ArgumentException($"A time is shown as {Relative}, {Day}, {Date}, {Time} or {Both}, not {format}.", nameof(format)),
        };
    }

    private static DateTime Local(DateTime at, string zone) => BranchTime.Local(DateTime.SpecifyKind(at, DateTimeKind.Utc), zone);

    private static string? Near(int days) => days switch
    {
        -1 => "Yesterday",
        0 => "Today",
        1 => "Tomorrow",
        _ => null,
    };
}
