namespace CustomerRelations.Reports.Numbers;

/// <summary>One column of a table: what stands in it, and what that means.</summary>
/// <param name="Meaning">The definition, as it stands in the reference.</param>
public sealed record ReportColumn(string Heading, ReportForm Form, string Meaning);
