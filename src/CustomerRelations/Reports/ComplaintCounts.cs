using CustomerRelations.Reports.Figures;

namespace CustomerRelations.Reports;

/// <summary>The numbers of the complaints report, each with the rule by which its complaints are found again.</summary>
/// <param name="sums">The figures of the period.</param>
public sealed class ComplaintCounts(FigureSums sums)
{
    private readonly Dictionary<string, IReadOnlyList<ComplaintRule>> rules = new(StringComparer.Ordinal);

    public FigureSums Sums => sums;

    /// <summary>The rules of a number; empty when the report has no such number.</summary>
    public IReadOnlyList<ComplaintRule> RulesOf(string show) => rules.GetValueOrDefault(show) ?? [];

    /// <summary>Counts a number and remembers its rules.</summary>
    /// <param name="show">What opens it.</param>
    /// <param name="counted">Of which no two hold for the same complaint.</param>
    public int Count(string show, params ComplaintRule[] counted)
    {
        rules[show] = counted;
        return sums.Days.Sum(day => Of(counted, day));
    }

    /// <summary>The days that hold any of a number, the newest first.</summary>
    public IReadOnlyList<(DateOnly Day, Guid BranchId, int Count)> DaysOf(string show) =>
        sums.Days.Select(day => (day.Day, day.BranchId, Count: Of(RulesOf(show), day))).Where(day => day.Count > 0).OrderByDescending(day => day.Day).ToList();

    /// <summary>A line whose complaints are found under the name the figures have for it.</summary>
    public ReportLine Line(string part, string label, string name, int? of) => new(part, label, name, Count(name, ComplaintRule.Named(name)), of);

    private static int Of(IReadOnlyList<ComplaintRule> counted, FigureDay day) =>
        counted.Where(rule => rule.On is null || rule.On(day.BranchId, day.Day)).Sum(rule => rule.Names.Sum(name => (int)day.Numbers.GetValueOrDefault(name)));
}
