namespace CustomerRelations.Reports;

/// <summary>One line of a part: a number, what it is a part of, and which records stand behind it.</summary>
/// <param name="Part">"headlines", "weeks", "verdicts" and so on.</param>
/// <param name="Label">In words; a week by its Monday.</param>
/// <param name="Show">What opens its records; empty when there is nothing to open.</param>
/// <param name="Count">How many.</param>
/// <param name="Of">Of how many; empty where no share is told.</param>
public sealed record ReportLine(string Part, string Label, string? Show, int Count, int? Of)
{
    /// <value>How many of them the customer calls solved; empty where that is not told.</value>
    public int? Solved { get; init; }

    /// <value>What opens those.</value>
    public string? ShowSolved { get; init; }

    /// <value>In percent: this cause and those before it, of all whose cause is known.</value>
    public int? RunningShare { get; init; }

    /// <value>In working days.</value>
    public int? WorkingDays { get; init; }

    /// <value>What the line tells beside a count: an average, a sum of money, a difference; empty where there is none.</value>
    public decimal? Amount { get; init; }

    /// <value>The lower end of where the amount lies, as far as one can tell.</value>
    public decimal? Low { get; init; }

    /// <value>The upper end.</value>
    public decimal? High { get; init; }

    /// <value>What the amount is counted in: "GBP", "points", "steps".</value>
    public string? Unit { get; init; }

    /// <value>In percent.</value>
    public int? Share => Of is { } whole ? Percent.Of(Count, whole) : null;

    /// <value>In percent of the count.</value>
    public int? SolvedShare => Solved is { } solved ? Percent.Of(solved, Count) : null;
}
