using System.Globalization;
using CustomerRelations.Entities;
using CustomerRelations.Sheets;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>Makes contacts of the rows of a table whose columns have a meaning.</summary>
internal sealed class SheetReader
{
    private const string Several = " ::: ";
    private static readonly char[] Blanks = [' ', ',', '\n', '\r'];
    private static readonly string[] Silent = ["Normal", "False", "Unspecified", "Aus", "Falsch", "Keine Angabe"];
    private static readonly string[] Silenced = ["Priority", "Private", "Sensitivity", "Gender", "Priorität", "Privat", "Vertraulichkeit", "Geschlecht"];
    private readonly IReadOnlyList<FileColumn> columns;
    private readonly DayOrder order;
    private readonly bool isOwn;
    private readonly int[] labelAt;
    private readonly int preferredAt;
    private readonly List<int[]> addresses;
    private readonly List<int> birth;

    public SheetReader(IReadOnlyList<FileColumn> columns, DayOrder order, bool isOwn)
    {
        (this.columns, this.order, this.isOwn) = (columns, order, isOwn);
        labelAt = columns.Select(column => column.Group == 0 ? -1 : IndexOf(other => other.Group == column.Group && other.Field == ColumnField.Label)).ToArray();
        preferredAt = IndexOf(column => column.Field == ColumnField.Preferred);
        addresses = columns.Index().Where(at => IsPart(at.Item.Field) || at.Item is { Field: ColumnField.Address, Group: > 0 })
            .GroupBy(at => at.Item.Group == 0 ? -1 : at.Item.Group, at => at.Index, (_, indexes) => indexes.ToArray()).ToList();
        birth = columns.Index().Where(at => at.Item is { Field: ColumnField.Birthday, Label: not null }).Select(at => at.Index).ToList();
    }

    public ImportedContact Read(TableRow row)
    {
        var draft = new ContactDraft(row.Line) { Unreadable = row.Unreadable };
        draft.Tell(row.Problem);
        var cells = row.Cells.Select((cell, at) => draft.Clean(IsMarked(at) ? CsvSheet.Read(cell) : cell)).ToArray();
        for (var at = 0; at < cells.Length; at++)
        {
            if (at >= columns.Count)
            {
                draft.Keep($"Column {(at + 1).ToString(CultureInfo.InvariantCulture)}", cells[at]);
            }
            else if (cells[at].Length > 0)
            {
                Take(draft, cells, at);
            }
        }

        addresses.ForEach(address => Post(draft, cells, address));
        Birthday(draft, cells);
        return draft.Finish();
    }

    // No phone begins with an apostrophe; elsewhere only we put one before what could be a formula.
    private bool IsMarked(int at) => isOwn || at < columns.Count && columns[at].Field == ColumnField.Phone;

    private static bool IsPart(ColumnField field) => field is ColumnField.Street or ColumnField.City or ColumnField.Region or ColumnField.PostalCode or ColumnField.Country;

    private int IndexOf(Func<FileColumn, bool> which) => columns.Index().Where(at => which(at.Item)).Select(at => at.Index).DefaultIfEmpty(-1).First();

    private void Take(ContactDraft draft, string[] cells, int at)
    {
        var (column, cell) = (columns[at], cells[at]);
        switch (column.Field)
        {
            case ColumnField.Phone or ColumnField.Email:
                Reach(draft, column.Field == ColumnField.Phone ? ContactKind.Phone : ContactKind.Email, cells, at);
                break;
            case ColumnField.Address when column.Group == 0 || isOwn:
                Reach(draft, ContactKind.Address, cells, at);
                break;
            case ColumnField.MorePoints or ColumnField.MoreDays:
                MoreLines.Take(draft, column, cell);
                break;
            case ColumnField.Birthday when column.Label is null:
                draft.Remember("Birthday", cell, order);
                break;
            case ColumnField.Day:
                draft.Remember(Cell(cells, labelAt[at]) is { Length: > 0 } label ? PointLabel.Day(label) : column.Label ?? column.Heading, cell, order);
                break;
            case ColumnField.Kept:
                Keep(draft, cells, at);
                break;
            default:
                SheetCell.Take(draft, column, cell, isOwn);
                break;
        }
    }

    private void Reach(ContactDraft draft, ContactKind kind, string[] cells, int at)
    {
        var written = Cell(cells, labelAt[at]);
        var label = isOwn ? written : PointLabel.Of(written.Length > 0 ? written : columns[at].Label);
        var isBest = preferredAt >= 0 ? Cell(cells, preferredAt) == columns[at].Heading : written.StartsWith('*');
        foreach (var value in isOwn ? [cells[at]] : cells[at].Split(Several))
        {
            draft.Reach(kind, value, label, isBest);
        }
    }

    private void Keep(ContactDraft draft, string[] cells, int at)
    {
        var (heading, cell) = (columns[at].Heading, cells[at]);
        // What Outlook writes into every row says nothing.
        if (Silent.Contains(cell) && Silenced.Contains(heading))
        {
            return;
        }

        var label = PointLabel.Bare(Cell(cells, labelAt[at]));
        var name = heading.IndexOf(" - ", StringComparison.Ordinal) is > 0 and var end ? heading[..end].TrimEnd(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9') : heading;
        draft.Keep(label.Length > 0 ? $"{name} ({label})" : heading, cell);
    }

    private void Post(ContactDraft draft, string[] cells, int[] address)
    {
        var lines = new PostalLines();
        foreach (var at in address.Where(at => at < cells.Length && cells[at].Length > 0))
        {
            switch (columns[at].Field)
            {
                case ColumnField.Street: lines.Streets.Add(cells[at]); break;
                case ColumnField.City: lines.City ??= cells[at]; break;
                case ColumnField.Region: lines.Region ??= cells[at]; break;
                case ColumnField.PostalCode: lines.PostalCode ??= cells[at]; break;
                case ColumnField.Country: lines.Country ??= cells[at]; break;
                default: break;
            }
        }

        var whole = Array.Find(address, at => columns[at].Field == ColumnField.Address);
        var text = lines.ToString() is { Length: > 0 } parts ? parts : columns[whole].Field == ColumnField.Address ? Cell(cells, whole) : "";
        var label = Cell(cells, labelAt[address[0]]) is { Length: > 0 } written ? written : columns[address[0]].Label;
        if (!isOwn)
        {
            draft.Reach(ContactKind.Address, text, PointLabel.Of(label), label?.StartsWith('*') == true);
            KeepRest(draft, cells, address, text);
        }
    }

    // A second town, or an address as a whole that says more than its parts.
    private void KeepRest(ContactDraft draft, string[] cells, int[] address, string text)
    {
        var said = Headings.Fold(text);
        foreach (var at in address.Where(at => columns[at].Field is not (ColumnField.Street or ColumnField.Label) && Cell(cells, at).Length > 0))
        {
            var isSaid = cells[at].Split(Blanks, StringSplitOptions.RemoveEmptyEntries).All(word => said.Contains(Headings.Fold(word), StringComparison.Ordinal));
            draft.Keep(columns[at].Heading, isSaid ? null : cells[at]);
        }
    }

    private void Birthday(ContactDraft draft, string[] cells)
    {
        if (birth.Count == 0 || !birth.Exists(at => Cell(cells, at).Length > 0))
        {
            return;
        }

        string Part(string label) => birth.Where(at => columns[at].Label == label).Select(at => Cell(cells, at)).FirstOrDefault() ?? "";
        var (year, month, day) = (Part("year"), Part("month"), Part("day"));
        var text = $"{(year.Length == 4 ? year : "-")}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        draft.Remember("Birthday", month.Length + day.Length == 0 ? year : text, DayOrder.Unknown);
    }

    private static string Cell(string[] cells, int at) => at >= 0 && at < cells.Length ? cells[at] : "";
}
