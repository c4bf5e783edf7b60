namespace CustomerRelations.Reports.Numbers;

/// <summary>One page of the records behind a number, newest first.</summary>
/// <param name="Line">The number.</param>
/// <param name="IsFirst">It is the first page.</param>
/// <param name="NextAfter">Where the next page begins; null on the last one.</param>
public sealed record RecordsBehind(ReportLine Line, bool IsFirst, IReadOnlyList<RecordBehind> Records, string? NextAfter)
{
    /// <value>Records on one page.</value>
    public const int PageSize = 25;
}
