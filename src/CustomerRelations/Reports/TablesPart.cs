using System.Globalization;

namespace CustomerRelations.Reports;

/// <summary>How many tables a complaint moved across, against how many of those the customer calls solved.</summary>
public static class TablesPart
{
    public const string Name = "tables";

    public static IReadOnlyList<ReportLine> Lines(ComplaintTally tally) =>
        Enumerable.Range(0, ComplaintCuts.ManyTables + 1).Select(tables => new ReportLine(
            Name, Label(tables), ComplaintCuts.Tables(tables), tally[ComplaintCuts.Tables(tables)], tally[ComplaintCuts.All])
        {
            Solved = tally[ComplaintCuts.TablesSolved(tables)],
            ShowSolved = ComplaintCuts.TablesSolved(tables),
        }).ToList();

    private static string Label(int tables) => tables switch
    {
        0 => "Stayed",
        ComplaintCuts.ManyTables => $"{ComplaintCuts.ManyTables} or more",
        _ => tables.ToString(CultureInfo.InvariantCulture),
    };
}
