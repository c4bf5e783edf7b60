using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>The log of exceptions of a month or a year. Nobody is counted by name: it is a report, not a blame list.</summary>
/// <param name="Branches">To choose from.</param>
/// <param name="Lines">The last first.</param>
/// <param name="NextAfter">The exception after which the next page begins; null on the last one.</param>
/// <param name="Kinds">By kind of remedy.</param>
/// <param name="Months">By month and currency, the first first; months without any are left out.</param>
/// <param name="Totals">By currency: how many, what they cost, and in how many a rule was bent.</param>
public sealed record ExceptionsView(
    ExceptionsQuestion Question, ExceptionsMonth Month, IReadOnlyList<ReportBranch> Branches, IReadOnlyList<ExceptionLine> Lines, Guid? NextAfter,
    IReadOnlyList<ExceptionSum> Kinds, IReadOnlyList<ExceptionMonthSum> Months, IReadOnlyList<ExceptionsView.Total> Totals)
{
    /// <summary>What the exceptions of one currency come to.</summary>
    public sealed record Total(string Currency, int Count, int Rules, long Cost)
    {
        public Money Money => new(Cost, Currency);
    }
}
