using System.Text;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>The entries of an LDIF file (RFC 2849), such as Thunderbird and directories export.</summary>
internal sealed class LdifReader(FileLines lines, Spelling spelling)
{
    // Rows of a table that has one column for each line of the entry.
    private readonly List<FileColumn> columns = [];
    private readonly List<string> values = [];
    private readonly List<string> problems = [];
    private bool isList;
    private long length;
    private int begins;

    public IEnumerable<ImportedContact> Read()
    {
        foreach (var (number, text, isCut) in Unfolded())
        {
            if (text.Length == 0 || text.StartsWith("dn:", StringComparison.OrdinalIgnoreCase))
            {
                if (Entry() is { } contact)
                {
                    yield return contact;
                }
            }

            if (text.Length > 0)
            {
                Take(number, text, isCut);
            }
        }

        if (Entry() is { } last)
        {
            yield return last;
        }
    }

    private IEnumerable<(int Number, string Text, bool IsCut)> Unfolded()
    {
        StringBuilder? text = null;
        var (number, isCut) = (0, false);
        while (lines.Next() is { } line)
        {
            if (text is not null && line.Text.StartsWith(' '))
            {
                isCut |= line.IsCut || text.Length + line.Text.Length > FileLines.Longest;
                text.Append(isCut ? "" : line.Text.AsSpan(1));
                continue;
            }

            if (text is not null)
            {
                yield return (number, text.ToString(), isCut);
            }

            (text, number, isCut) = (new StringBuilder(line.Text.TrimEnd()), line.Number, line.IsCut);
        }

        if (text is not null)
        {
            yield return (number, text.ToString(), isCut);
        }
    }

    private void Take(int number, string text, bool isCut)
    {
        if (text[0] == '#' || begins == 0 && text.StartsWith("version:", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        begins = begins == 0 ? number : begins;
        length += text.Length;
        var at = text.IndexOf(':', StringComparison.Ordinal);
        if (at <= 0 || length > FileLines.Longest)
        {
            Add("Words", at <= 0 ? Read(text) : "");
            return;
        }

        var attribute = text[..at].Trim();
        var isCoded = at + 1 < text.Length && text[at + 1] == ':';
        var value = text[(at + (isCoded ? 2 : 1))..].Trim();
        isList |= attribute.Equals("objectclass", StringComparison.OrdinalIgnoreCase) && value.Contains("groupOfNames", StringComparison.OrdinalIgnoreCase);
        Add(attribute, isCoded ? Decoded(value) : Read(value));
        Tell(isCut ? "One of its lines is longer than the 1 MB that we read; the rest of it is left out." : null);
    }

    private void Add(string attribute, string value)
    {
        if (LdifColumns.Of(attribute) is { } column)
        {
            columns.Add(column);
            // A directory parts the lines of an address with this sign.
            values.Add(column.Field == ColumnField.Address ? value.Replace('$', '\n') : value);
        }
    }

    private string Read(string value)
    {
        var text = spelling.Read(value, null, out var problem);
        Tell(problem);
        return text;
    }

    private string Decoded(string value)
    {
        var bytes = new byte[value.Length];
        if (Convert.TryFromBase64String(value, bytes, out var count))
        {
            var text = spelling.Read(bytes[..count], "utf-8", out var problem);
            Tell(problem);
            return text;
        }

        Tell("A coded value could not be read; it is kept as it stands.");
        return value;
    }

    private ImportedContact? Entry()
    {
        if (begins == 0)
        {
            return null;
        }

        var unreadable = length > FileLines.Longest ? "It is longer than the 1 MB that we read of an entry." : isList ? "This is a list of other contacts, not somebody." : null;
        var contact = new SheetReader(columns.ToList(), DayOrder.Unknown, false).Read(new TableRow(begins, values.ToList(), string.Join(' ', problems) is { Length: > 0 } said ? said : null, unreadable));
        columns.Clear();
        values.Clear();
        problems.Clear();
        (isList, length, begins) = (false, 0, 0);
        return contact;
    }

    private void Tell(string? problem)
    {
        if (problem is not null && !problems.Contains(problem))
        {
            problems.Add(problem);
        }
    }
}
