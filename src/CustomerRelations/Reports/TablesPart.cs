using System.Globalization;

namespace CustomerRelations.Reports;

/// <summary>How many tables a complaint moved across, against how many of those the customer calls solved.</summary>
public static class TablesPart
{
    public const string Name = "tables";

    public static IReadOnlyList<ReportLine> Lines(ComplaintCounts counts) => Enumerable.Range(0, ComplaintNumbers.ManyTables + 1)
        .Select(tables => counts.Line(Name, Label(tables), ComplaintNumbers.Tables(tables), (int)counts.Sums[ComplaintNumbers.All]) with
        {
            Solved = counts.Count(ComplaintNumbers.TablesSolved(tables), ComplaintRule.Named(ComplaintNumbers.TablesSolved(tables))),
            ShowSolved = ComplaintNumbers.TablesSolved(tables),
        }).ToList();

    private static string Label(int tables) => tables switch
    {
        0 => "Stayed",
        ComplaintNumbers.ManyTables => $"{ComplaintNumbers.ManyTables} or more",
        _ => tables.ToString(CultureInfo.InvariantCulture),
    };
}
