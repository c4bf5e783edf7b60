using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>What the exceptions of one month and one currency come to.</summary>
public sealed record ExceptionMonthSum
{
    /// <value>The first day of the month.</value>
    public DateOnly Month { get; init; }

    public string Currency { get; init; } = "";

    public int Count { get; init; }

    /// <value>In how many a rule was bent.</value>
    public int Rules { get; init; }

    public long Cost { get; init; }

    public Money Money => new(Cost, Currency);
}
