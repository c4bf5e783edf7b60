using System.Globalization;
using System.Text.RegularExpressions;
using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive.Import.Reading;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>Reads the days of a file of complaints. In which order it writes 5/9/2015 stands as the label of its columns of days.</summary>
public static partial class ComplaintDays
{
    /// <value>The label of columns that write the day before the month.</value>
    public const string DayFirst = "day first";

    /// <value>The label of columns that write the month before the day.</value>
    public const string MonthFirst = "month first";

    /// <value>The label of columns of which nobody can tell.</value>
    public const string Unclear = "day or month first?";

    private static readonly string[] Moments =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-dd HH:mm:ss 'UTC'",
    ];

    public static bool IsDay(ColumnField field) => field is ColumnField.ReceivedOn or ColumnField.SentOn or ColumnField.ThankedOn or ColumnField.ClosedOn;

    /// <summary>Nobody can tell which of two days some cells mean, and nobody has said it.</summary>
    public static bool AreUnclear(IEnumerable<FileColumn> columns) => columns.Any(column => IsDay(column.Field) && column.Label == Unclear);

    /// <summary>Says for every column of days in which order it writes them.</summary>
    internal static IReadOnlyList<FileColumn> Labelled(IReadOnlyList<FileColumn> columns, string? label) =>
        columns.Select(column => IsDay(column.Field) ? column with { Label = label } : column).ToList();

    /// <summary>What the cells of a file tell about the order; null when none of them could be read in two ways.</summary>
    internal static string? LabelOf(IReadOnlyList<string> cells) => DayText.Order(cells) switch
    {
        DayOrder.DayFirst => DayFirst,
        DayOrder.MonthFirst => MonthFirst,
        _ => cells.Any(cell => DayText.Read("", cell, DayOrder.Unknown) is null && DayText.Read("", cell, DayOrder.DayFirst) is { Year: not null }) ? Unclear : null,
    };

    internal static DayOrder OrderOf(string? label) => label switch { DayFirst => DayOrder.DayFirst, MonthFirst => DayOrder.MonthFirst, _ => DayOrder.Unknown };

    /// <summary>A moment; a day without a time is its beginning where the branch stands.</summary>
    /// <returns>UTC; null when it is none, or could be two.</returns>
    internal static DateTime? Read(string text, DayOrder order, string zone)
    {
        if (DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            var isElsewhere = text.EndsWith('Z') || text.EndsWith("UTC", StringComparison.Ordinal) || Offset().IsMatch(text);
            return isElsewhere ? moment.UtcDateTime : BranchTime.Utc(moment.DateTime, zone);
        }

        return DayText.Read("", text, order) is { Year: { } year } day ? BranchTime.Utc(new DateTime(year, day.Month, day.Day) + TimeOf(text), zone) : null;
    }

    private static TimeSpan TimeOf(string text) =>
        Time().Match(text) is { Success: true } found && TimeOnly.TryParse(found.ValueSpan.Trim(), CultureInfo.InvariantCulture, out var time) ? time.ToTimeSpan() : TimeSpan.Zero;

    [GeneratedRegex(@"[+-]\d\d:?\d\d$", RegexOptions.None, 2000)]
    private static partial Regex Offset();

    [GeneratedRegex(@"(?<=\d[T ]\s*)\d\d?:\d\d(:\d\d)?( ?[AaPp][Mm])?$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Time();
}
