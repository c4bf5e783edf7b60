using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>The rows of a table: where each begins and ends is decided here, what its cells are by CsvHelper.</summary>
/// <remarks>A quote that nobody closed ends with its line, so that it cannot swallow the rows below it.</remarks>
public sealed class Table
{
    private const char Quote = '"';
    private const string NotClosed = "A quotation mark is not closed; its cells were read as they stand.";
    private const string InTheMiddle = "A quotation mark stands in the middle of a cell; look whether its cells are right.";
    private const string TooLong = "It is longer than the 1 MB that we read of a row.";

    private readonly Spelling spelling;
    private readonly FileLines lines;
    private readonly Separator separator;
    private readonly CsvConfiguration form;
    private readonly CsvConfiguration plain;
    private int width;

    internal Table(FileLines lines, Spelling spelling, Separator separator)
    {
        (this.lines, this.spelling, this.separator) = (lines, spelling, separator);
        form = Form(separator, CsvMode.RFC4180);
        plain = Form(separator, CsvMode.NoEscape);
    }

    /// <summary>Every row of a file, empty ones too, its heading among them.</summary>
    /// <param name="file">Must be seekable; not closed.</param>
    /// <param name="fileName">Its ending is a hint only.</param>
    public static IEnumerable<TableRow> Of(Stream file, string fileName)
    {
        var opening = Opening.Of(file, fileName);
        return opening.Length == 0 ? [] : opening.Table(file).Rows();
    }

    internal IEnumerable<TableRow> Rows()
    {
        while (lines.Next() is { } first)
        {
            if (separator.IsNamed && first.Number == 1)
            {
                continue;
            }

            var row = first.IsCut ? new TableRow(first.Number, [], Unreadable: TooLong) : Row(first);
            width = width == 0 && !row.IsEmpty ? row.Cells.Count : width;
            yield return row.Cells.Count == 1 && width > 1 && Otherwise(row) is { } cells ? row with { Cells = cells } : row;
        }
    }

    private TableRow Row(FileLine first)
    {
        if (!first.Text.Contains(Quote, StringComparison.Ordinal))
        {
            var text = spelling.Read(first.Text, null, out var odd);
            return new TableRow(first.Number, text.Split(separator.Sign), odd);
        }

        var (row, end) = Closed(first);
        var read = spelling.Read(row, null, out var problem);
        return new TableRow(first.Number, Cells(read, end == QuoteState.Inside ? plain : form), end switch { QuoteState.Inside => NotClosed, QuoteState.Odd => InTheMiddle, _ => problem });
    }

    // Some programs write the headings with one sign and the rows with another.
    private List<string>? Otherwise(TableRow row) =>
        ",;\t|".Where(sign => row.Cells[0].Contains(sign, StringComparison.Ordinal))
            .Select(sign => Cells(row.Cells[0], Form(new Separator(sign), CsvMode.RFC4180))).FirstOrDefault(cells => cells.Count == width);

    // Reads on while a quote is open. What cannot be the end of a cell shows that an earlier quote was never closed.
    private (string Row, QuoteState End) Closed(FileLine first)
    {
        var state = separator.Scan(first.Text, QuoteState.Outside);
        if (state != QuoteState.Inside)
        {
            return (first.Text, state);
        }

        List<FileLine> ahead = [];
        var row = new StringBuilder(first.Text).Append(first.End);
        while (separator.HasManyLines && row.Length <= FileLines.Longest && lines.Next() is { } line)
        {
            ahead.Add(line);
            state = separator.Scan(line.Text, QuoteState.Inside);
            if (line.IsCut || state == QuoteState.Broken)
            {
                break;
            }

            if (state != QuoteState.Inside)
            {
                return (row.Append(line.Text).ToString(), state);
            }

            row.Append(line.Text).Append(line.End);
        }

        lines.GiveBack(ahead);
        return (first.Text, QuoteState.Inside);
    }

    private static List<string> Cells(string text, CsvConfiguration how)
    {
        using var parser = new CsvParser(new StringReader(text), how);
        List<string> cells = [];
        while (parser.Read())
        {
            for (var at = 0; at < parser.Count; at++)
            {
                cells.Add(parser[at]);
            }
        }

        return cells;
    }

    private static CsvConfiguration Form(Separator separator, CsvMode mode) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = separator.Sign.ToString(),
        Mode = mode,
        HasHeaderRecord = false,
        IgnoreBlankLines = false,
        BadDataFound = null,
        NewLine = "\r\n",
        CacheFields = false,
    };
}
