using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>How complaints were put right, and what that cost: by kind, and in all for each currency.</summary>
public static class RemediesPart
{
    public const string Name = "remedies";
    public const string Costs = "costs";

    /// <returns>A line a kind of remedy, the most frequent first: in how many complaints it was promised.</returns>
    public static IReadOnlyList<ReportLine> Lines(ComplaintCounts counts, IReadOnlyList<ListItem> items) =>
        counts.Sums.StartingWith(ComplaintNumbers.RemedyPrefix)
            .Select(one => (Show: one.Key, Label: items.FirstOrDefault(item => one.Key.EndsWith($"{item.Id}", StringComparison.Ordinal))?.Label ?? "Not known"))
            .Select(kind => counts.Line(Name, kind.Label, kind.Show, (int)counts.Sums[ComplaintNumbers.Remedied]))
            .OrderByDescending(line => line.Count).ThenBy(line => line.Label, StringComparer.InvariantCultureIgnoreCase).ToList();

    /// <returns>A line a currency: what remedies cost, and in how many complaints.</returns>
    public static IReadOnlyList<ReportLine> CostLines(ComplaintCounts counts) =>
        counts.Sums.StartingWith(ComplaintNumbers.CostPrefix).OrderBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => (Currency: one.Key[ComplaintNumbers.CostPrefix.Length..], Cost: one.Value))
            .Select(one => counts.Line(Costs, $"Remedies in {one.Currency}", ComplaintNumbers.CostlyPrefix + one.Currency, null) with
            {
                Amount = (decimal)one.Cost / Money.Scale(one.Currency), Unit = one.Currency,
            }).ToList();
}
