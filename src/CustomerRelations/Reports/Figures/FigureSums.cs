namespace CustomerRelations.Reports.Figures;

/// <summary>The numbers of some days, and their sums.</summary>
public sealed class FigureSums(IReadOnlyList<FigureDay> days)
{
    private readonly Lazy<Dictionary<string, long>> sums = new(() => Add(days));

    public IReadOnlyList<FigureDay> Days => days;

    /// <summary>A number over all days; 0 when nothing was counted.</summary>
    /// <remarks>Of a week or a branch few numbers are asked, and of each day it has many: only those asked for are added up.</remarks>
    public long this[string name] => sums.IsValueCreated ? sums.Value.GetValueOrDefault(name) : days.Sum(day => day.Numbers.GetValueOrDefault(name));

    /// <summary>Every number whose name begins so, over all days.</summary>
    public IEnumerable<KeyValuePair<string, long>> StartingWith(string prefix) => sums.Value.Where(sum => sum.Key.StartsWith(prefix, StringComparison.Ordinal));

    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, which counts.</param>
    public FigureSums Between(DateOnly from, DateOnly to) => new(days.Where(one => one.Day >= from && one.Day <= to).ToList());

    public FigureSums OfBranch(Guid branchId) => new(days.Where(one => one.BranchId == branchId).ToList());

    private static Dictionary<string, long> Add(IReadOnlyList<FigureDay> days)
    {
        var total = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (name, number) in days.SelectMany(day => day.Numbers))
        {
            total[name] = total.GetValueOrDefault(name) + number;
        }

        return total;
    }
}
