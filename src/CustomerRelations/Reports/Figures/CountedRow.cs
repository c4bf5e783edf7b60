namespace CustomerRelations.Reports.Figures;

/// <summary>One row as the figures count it.</summary>
/// <param name="BranchId">Where.</param>
/// <param name="Day">On which day of that branch.</param>
/// <param name="Filters">What it is found by when a report is narrowed: "channel:", "topic:" or "goal:" and a key.</param>
/// <param name="Numbers">What it adds, and how much.</param>
public sealed record CountedRow(Guid BranchId, DateOnly Day, IReadOnlyList<string> Filters, IReadOnlyList<KeyValuePair<string, long>> Numbers);
