using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>Guesses what the columns of a table mean: from our own headings, those of other programs, and at last from what stands below them.</summary>
internal static partial class ColumnGuess
{
    public static Guess Of(IReadOnlyList<TableRow> rows)
    {
        var first = rows[0].Cells;
        var width = rows.Take(50).Max(row => row.Cells.Count);
        if (Own(first) is { } own)
        {
            return new Guess(own, true, "Our own export", null, true);
        }

        var headings = first.Select(Headings.Read).ToList();
        var known = headings.Count(heading => heading.Field != ColumnField.Kept);
        if (known > 1 || known == 1 && !LooksLikeContact(first))
        {
            return new Guess(Known(first, headings, rows), true, Source(first), null);
        }

        var hasHeading = !(width == 1 || LooksLikeContact(first));
        var names = Enumerable.Range(0, width).Select(at => hasHeading && at < first.Count && first[at].Trim() is { Length: > 0 } heading ? heading : Number(at)).ToList();
        var columns = ByContent(names, hasHeading ? rows.Skip(1).ToList() : rows);
        return new Guess(columns, hasHeading, width == 1 ? "List" : "Table", Remark(columns, hasHeading));
    }

    private static string Number(int at) => $"Column {(at + 1).ToString(CultureInfo.InvariantCulture)}";

    private static List<FileColumn>? Own(IReadOnlyList<string> first)
    {
        var own = first.Select(heading => OwnSheet.Columns.FirstOrDefault(column => column.Heading == heading.Trim())).ToList();
        var isOwn = first.Count > 2 && own.TrueForAll(column => column is not null) && own.Exists(column => column!.Field == ColumnField.Name);
        return isOwn && own.Exists(column => column!.Field is ColumnField.Reference or ColumnField.Preferred) ? own.ConvertAll(column => column!) : null;
    }

    private static bool LooksLikeContact(IReadOnlyList<string> first) => first.Any(cell => IsEmail(cell) || IsPhone(cell) || Figures().IsMatch(cell.Trim()));

    private static string Source(IReadOnlyList<string> first)
    {
        bool Has(string heading) => first.Any(cell => cell.Trim().Equals(heading, StringComparison.OrdinalIgnoreCase));
        return Has("Group Membership") || Has("Phone 1 - Value") || Has("E-mail 1 - Value") || Has("Organization Name") && Has("Labels") ? "Google contacts"
            : Has("Primary Email") && Has("Screen Name") ? "Thunderbird contacts"
            : Has("E-mail Address") || Has("E-mail 2 Address") || Has("E-Mail-Adresse") || Has("Adresse de messagerie") || Has("Dirección de correo electrónico") ? "Outlook contacts"
            : "Table";
    }

    private static List<FileColumn> Known(IReadOnlyList<string> first, List<Heading> headings, IReadOnlyList<TableRow> rows)
    {
        HeadingsTogether.Settle(headings);
        Dictionary<string, int> groups = new(StringComparer.Ordinal);
        List<FileColumn> columns = [];
        for (var at = 0; at < headings.Count; at++)
        {
            var heading = headings[at];
            var group = heading.Group.Length == 0 ? 0 : groups.TryGetValue(heading.Group, out var found) ? found : groups[heading.Group] = groups.Count + 1;
            var name = first[at].Trim() is { Length: > 0 } written ? written : Number(at);
            columns.Add(new FileColumn(name, heading.Field, heading.Label, group));
        }

        return ContentOfUnknown(columns, rows.Skip(1).ToList());
    }

    private static List<FileColumn> ByContent(List<string> names, IReadOnlyList<TableRow> rows)
    {
        var columns = ContentOfUnknown(names.ConvertAll(name => new FileColumn(name, ColumnField.Kept)), rows, true);
        NameParts(columns, rows);
        var at = columns.Exists(column => column.Field == ColumnField.Name) ? -1 : FirstWithLetters(columns, rows);
        at = at < 0 && columns.TrueForAll(column => column.Field == ColumnField.Kept) ? 0 : at;
        if (at >= 0)
        {
            columns[at] = columns[at] with { Field = ColumnField.Name };
        }

        return columns;
    }

    private static int FirstWithLetters(List<FileColumn> columns, IReadOnlyList<TableRow> rows) =>
        Enumerable.Range(0, columns.Count).Where(at => columns[at].Field == ColumnField.Kept && Share(rows, at, cell => cell.Any(char.IsLetter)) > 0.3).DefaultIfEmpty(-1).First();

    // A column that repeats two others with a space between them is the whole name.
    private static void NameParts(List<FileColumn> columns, IReadOnlyList<TableRow> rows)
    {
        string Cell(TableRow row, int at) => at < row.Cells.Count ? row.Cells[at].Trim() : "";
        for (var at = 0; at + 2 < columns.Count && at < 3; at++)
        {
            var (whole, given, family) = (at, at + 1, at + 2);
            if (rows.Count > 0 && rows.Take(20).All(row => Cell(row, whole) == $"{Cell(row, given)} {Cell(row, family)}"))
            {
                columns[whole] = columns[whole] with { Field = ColumnField.Name };
                columns[given] = columns[given] with { Field = ColumnField.Given };
                columns[family] = columns[family] with { Field = ColumnField.Family };
                return;
            }
        }
    }

    private static List<FileColumn> ContentOfUnknown(List<FileColumn> columns, IReadOnlyList<TableRow> rows, bool alsoPhones = false)
    {
        for (var at = 0; at < columns.Count; at++)
        {
            if (columns[at] is { Field: ColumnField.Kept, Group: 0 })
            {
                var isEmail = Share(rows, at, IsEmail) > 0.6;
                var isPhone = alsoPhones && !isEmail && Share(rows, at, IsPhone) > 0.8;
                columns[at] = columns[at] with { Field = isEmail ? ColumnField.Email : isPhone ? ColumnField.Phone : ColumnField.Kept };
            }
        }

        return columns;
    }

    private static double Share(IReadOnlyList<TableRow> rows, int at, Func<string, bool> fits)
    {
        var cells = rows.Where(row => at < row.Cells.Count && !string.IsNullOrWhiteSpace(row.Cells[at])).Select(row => row.Cells[at].Trim()).ToList();
        return cells.Count == 0 ? 0 : cells.Count(fits) / (double)cells.Count;
    }

    private static string Remark(List<FileColumn> columns, bool hasHeading)
    {
        var name = columns.Find(column => column.Field == ColumnField.Name)?.Heading;
        var taken = name is null ? "" : $", so \"{name}\" was taken for the name";
        return hasHeading ? $"nothing in its first line is known{taken}" : $"it has no headings{taken}";
    }

    private static bool IsEmail(string cell) => Email().IsMatch(cell.Trim());

    private static bool IsPhone(string cell) => Phone().IsMatch(cell.Trim()) && cell.Count(char.IsDigit) >= 7 && !Dated().IsMatch(cell.Trim());

    [GeneratedRegex(@"^[^\s@,;<>""]+@[^\s@,;<>""]+$", RegexOptions.None, 2000)]
    private static partial Regex Email();

    [GeneratedRegex(@"^[+(0-9][0-9 ()./-]{5,24}$", RegexOptions.None, 2000)]
    private static partial Regex Phone();

    [GeneratedRegex(@"^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$|^\d{4,8}$", RegexOptions.None, 2000)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^[\d.,%-]*\d$", RegexOptions.None, 2000)]
    private static partial Regex Figures();
}
