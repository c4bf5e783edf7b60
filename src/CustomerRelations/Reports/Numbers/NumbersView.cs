namespace CustomerRelations.Reports.Numbers;

/// <summary>A report: its figures, its tables, and the records behind the number that was opened.</summary>
/// <param name="Name">As it stands in the address.</param>
/// <param name="Title">In words.</param>
/// <param name="InShort">What it says, in a sentence or two.</param>
/// <param name="IsEmpty">Nothing happened in these days.</param>
public sealed record NumbersView(
    string Name, string Title, ReportScope Scope, string InShort, bool IsEmpty, IReadOnlyList<Headline> Headlines, IReadOnlyList<ReportTable> Tables)
{
    /// <value>What is said plainly beside the numbers.</value>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <value>The records behind the number that was opened; empty when none was.</value>
    public RecordsBehind? Behind { get; init; }

    /// <value>Why it is not quite what was asked for; empty when it is.</value>
    public string? Sentence { get; init; } = Scope.Sentence;

    /// <value>Every number, as the files carry them.</value>
    public IReadOnlyList<ReportLine> Lines =>
        [.. Headlines.Select(headline => headline.Line), .. Tables.SelectMany(table => table.Rows).SelectMany(row => row.Lines)];
}
