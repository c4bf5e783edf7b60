using System.Globalization;
using CustomerRelations.Cycle.Receive.Import.Reading;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>Guesses what the columns of a file of complaints mean: from their headings, else from what stands below them.</summary>
internal static class ComplaintGuess
{
    private const double Most = 0.6;

    // What stands once on a complaint; a second column of that meaning is kept beside it.
    private static readonly ColumnField[] Several = [ColumnField.Kept, ColumnField.Product, ColumnField.Issue, ColumnField.Email, ColumnField.Phone];

    public static Guess Of(IReadOnlyList<TableRow> rows)
    {
        var first = rows[0].Cells;
        var width = rows.Max(row => row.Cells.Count);
        var known = first.Count(heading => ComplaintHeadings.Read(heading) != ColumnField.Kept);
        var hasHeading = known > 1 || !first.Any(IsDay);
        var below = hasHeading ? rows.Skip(1).ToList() : rows;
        var columns = Enumerable.Range(0, width).Select(at => Column(first, at, hasHeading)).ToList();
        Once(columns);
        ByContent(columns, below);
        var days = columns.Index().Where(column => ComplaintDays.IsDay(column.Item.Field)).Select(column => column.Index).ToList();
        var label = ComplaintDays.LabelOf(below.SelectMany(row => days.Where(at => at < row.Cells.Count).Select(at => row.Cells[at].Trim())).ToList());
        return new Guess(ComplaintDays.Labelled(columns, label), hasHeading, "Table of complaints", known > 1 ? null : hasHeading ? "nothing in its first line is known" : "it has no headings");
    }

    private static FileColumn Column(IReadOnlyList<string> first, int at, bool hasHeading)
    {
        var heading = hasHeading && at < first.Count && first[at].Trim() is { Length: > 0 } written ? written : string.Create(CultureInfo.InvariantCulture, $"Column {at + 1}");
        return new FileColumn(heading, hasHeading ? ComplaintHeadings.Read(heading) : ColumnField.Kept);
    }

    private static void Once(List<FileColumn> columns)
    {
        var seen = new HashSet<ColumnField>();
        for (var at = 0; at < columns.Count; at++)
        {
            if (!seen.Add(columns[at].Field) && !Several.Contains(columns[at].Field))
            {
                columns[at] = columns[at] with { Field = ColumnField.Kept };
            }
        }
    }

    private static void ByContent(List<FileColumn> columns, IReadOnlyList<TableRow> rows)
    {
        if (columns.TrueForAll(column => column.Field != ColumnField.ReceivedOn))
        {
            Mean(columns, ColumnField.ReceivedOn, Unknown(columns).FirstOrDefault(at => Cells(rows, at) is { Count: > 0 } cells && cells.Count(IsDay) > Most * cells.Count, -1));
        }

        if (columns.TrueForAll(column => column.Field is not (ColumnField.Words or ColumnField.Issue or ColumnField.Product or ColumnField.Topic)))
        {
            Mean(columns, ColumnField.Words, Unknown(columns).Where(at => Cells(rows, at).Exists(cell => cell.Any(char.IsLetter)))
                .OrderByDescending(at => Cells(rows, at).Average(cell => cell.Length)).FirstOrDefault(-1));
        }
    }

    private static void Mean(List<FileColumn> columns, ColumnField field, int at)
    {
        if (at >= 0)
        {
            columns[at] = columns[at] with { Field = field };
        }
    }

    private static List<int> Unknown(List<FileColumn> columns) => Enumerable.Range(0, columns.Count).Where(at => columns[at].Field == ColumnField.Kept).ToList();

    private static List<string> Cells(IReadOnlyList<TableRow> rows, int at) =>
        rows.Where(row => at < row.Cells.Count && !string.IsNullOrWhiteSpace(row.Cells[at])).Select(row => row.Cells[at].Trim()).ToList();

    // A bare row of figures is a number rather than a day.
    private static bool IsDay(string cell) => cell.Trim() is var bare && bare.Any(sign => sign is '-' or '/' or '.' or ' ') && DayText.Read("", bare, DayOrder.DayFirst) is { Year: not null };
}
