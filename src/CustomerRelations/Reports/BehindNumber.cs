namespace CustomerRelations.Reports;

/// <summary>One page of the complaints behind a number, newest first.</summary>
/// <param name="Line">The line on which the number stands.</param>
/// <param name="IsSolved">The number is that of the solved ones.</param>
/// <param name="Total">The number itself.</param>
/// <param name="First">The place of the page's first complaint, from 1.</param>
/// <param name="NextAfter">The reference after which the next page begins; null on the last one.</param>
public sealed record BehindNumber(ReportLine Line, bool IsSolved, int Total, int First, IReadOnlyList<ComplaintRecord> Records, string? NextAfter)
{
    /// <value>Complaints on one page.</value>
    public const int PageSize = 25;
}
