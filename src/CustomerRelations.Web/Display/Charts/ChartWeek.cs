using System.Globalization;
using CustomerRelations.Reports;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>Weeks of a report as charts and tables write them.</summary>
public static class ChartWeek
{
    /// <summary>"16 Nov".</summary>
    public static string Short(string monday) => DateOnly.ParseExact(monday, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d MMM", CultureInfo.InvariantCulture);

    /// <summary>A row's label: a week by its day, everything else as it is called.</summary>
    public static string Label(ReportRow row) =>
        DateOnly.TryParseExact(row.Label, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var monday) ? monday.ToString("d MMM yyyy", CultureInfo.InvariantCulture) : row.Label;

    /// <summary>The weeks as columns: all of each, and the part that the first share counts.</summary>
    public static ColumnChart Columns(ReportTable table)
    {
        var share = ShareAt(table);
        return ColumnChart.Of(table.Rows.Select(row => new ReportLine("", row.Label, null, row.Lines[0].Count, null) { Solved = row.Lines[share].Count }).ToList());
    }

    /// <summary>The column that is drawn as the filled part.</summary>
    public static int ShareAt(ReportTable table) => table.Columns.Index().First(one => one.Item.Form == ReportForm.Share).Index;

    /// <summary>The columns as they are heard.</summary>
    public static string Aloud(ReportTable table) =>
        string.Join("; ", table.Rows.TakeLast(26).Select(row => $"{Short(row.Label)}: {row.Lines[0].Count}, {table.Columns[ShareAt(table)].Heading.ToLowerInvariant()} {row.Lines[ShareAt(table)].Count}"));
}
