using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>How often one kind of remedy was an exception, and what it cost. One that holds two kinds counts in both.</summary>
/// <param name="Kind">The entry of the list of remedies.</param>
/// <param name="Label">Its name.</param>
public sealed record ExceptionSum(Guid Kind, string Label, string Currency, int Count, long Cost)
{
    public Money Money => new(Cost, Currency);
}
