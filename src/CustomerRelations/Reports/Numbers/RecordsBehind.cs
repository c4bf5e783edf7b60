using System.Globalization;

namespace CustomerRelations.Reports.Numbers;

/// <summary>One page of the records behind a number, newest first.</summary>
/// <param name="Line">The number.</param>
/// <param name="IsFirst">It is the first page.</param>
/// <param name="NextAfter">Where the next page begins; null on the last one.</param>
public sealed record RecordsBehind(ReportLine Line, bool IsFirst, IReadOnlyList<RecordBehind> Records, string? NextAfter)
{
    /// <value>Records on one page.</value>
    public const int PageSize = 25;

    private const string Stamp = "yyyyMMddHHmmssffffff";

    /// <summary>Where a page ends that ends with this record, as the address says it.</summary>
    public static string After(RecordBehind last) => $"{last.At.ToString(Stamp, CultureInfo.InvariantCulture)}{last.Id:N}";

    /// <summary>Where the page before ended.</summary>
    /// <returns>Nothing for the first page.</returns>
    public static (DateTime At, Guid Id)? PlaceOf(string? after) =>
        after is { Length: > 20 } && DateTime.TryParseExact(after[..20], Stamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
        && Guid.TryParse(after[20..], out var id) ? (at, id) : null;
}
