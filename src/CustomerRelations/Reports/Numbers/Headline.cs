namespace CustomerRelations.Reports.Numbers;

/// <summary>One of the figures above the tables.</summary>
/// <param name="Meaning">The definition, as it stands in the reference.</param>
public sealed record Headline(ReportLine Line, ReportForm Form, string Meaning);
