namespace CustomerRelations.Reports.Numbers;

/// <summary>One row of a table: a number for each column.</summary>
/// <param name="Key">What the row is of, as figures name it.</param>
public sealed record ReportRow(string Key, string Label, IReadOnlyList<ReportLine> Lines);
