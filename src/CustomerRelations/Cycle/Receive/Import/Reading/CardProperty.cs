using System.Text;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>One property of a vCard.</summary>
/// <param name="Line">Where it begins.</param>
/// <param name="Group">"item1", or empty.</param>
/// <param name="Name">In capitals.</param>
/// <param name="Parameters">Names in capitals; a bare type has the name TYPE.</param>
/// <param name="Value">Decoded, its escapes still in it.</param>
/// <param name="Skipped">How much of it was not read, such as a picture, in characters.</param>
internal sealed record CardProperty(int Line, string Group, string Name, IReadOnlyList<(string Name, string Value)> Parameters, string Value, long Skipped = 0)
{
    private static readonly HashSet<string> Binary = new(StringComparer.Ordinal) { "PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE", "X-THUMBNAIL", "THUMBNAIL" };

    public IEnumerable<string> Types => Parameters.Where(parameter => parameter.Name == "TYPE").SelectMany(parameter => parameter.Value.Split(',', StringSplitOptions.TrimEntries)).Select(type => type.Trim('"'));

    public bool IsQuotedPrintable => Has("ENCODING", "QUOTED-PRINTABLE") || Has("TYPE", "QUOTED-PRINTABLE");

    /// <value>A picture, a sound or a key: named, not read.</value>
    public bool IsBinary => Binary.Contains(Name) || Has("ENCODING", "B") || Has("ENCODING", "BASE64") || Has("TYPE", "BASE64");

    public string? Parameter(string name) => Parameters.FirstOrDefault(parameter => parameter.Name == name).Value?.Trim('"');

    /// <returns>Empty when the line is no property.</returns>
    public static CardProperty? Of(int line, string text)
    {
        var colon = Colon(text);
        if (colon <= 0)
        {
            return null;
        }

        var parts = Parts(text[..colon], ';');
        var dot = parts[0].LastIndexOf('.');
        var name = parts[0][(dot + 1)..].Trim();
        return name.Length == 0 || !name.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '/')
            ? null
            : new CardProperty(line, dot < 0 ? "" : parts[0][..dot].Trim(), name.ToUpperInvariant(), parts.Skip(1).Select(Named).ToList(), text[(colon + 1)..]);
    }

    /// <summary>A line that begins a property, even when its value stands on a folded line.</summary>
    public static CardProperty? Beginning(int line, string text) =>
        Of(line, text) ?? (text.Contains(';', StringComparison.Ordinal) && text.Contains('=', StringComparison.Ordinal) ? Of(line, text + ":") : null);

    /// <summary>The parts of a value, each without its escapes.</summary>
    public List<string> Components() => Split(Value, ';').ConvertAll(Unescape);

    public List<string> List() => Split(Value, ',').ConvertAll(Unescape);

    public string Text() => Unescape(Value);

    public static string Unescape(string value)
    {
        if (!value.Contains('\\', StringComparison.Ordinal))
        {
            return value.Trim();
        }

        var text = new StringBuilder(value.Length);
        for (var at = 0; at < value.Length; at++)
        {
            var next = value[at] == '\\' && at + 1 < value.Length ? value[at + 1] : '\0';
            var sign = next switch { 'n' or 'N' => '\n', ',' or ';' or ':' or '\\' or '"' => next, _ => value[at] };
            at += sign != value[at] || next == '\\' ? 1 : 0;
            text.Append(sign);
        }

        return text.ToString().Trim();
    }

    private bool Has(string name, string value) => Parameters.Any(parameter => parameter.Name == name && parameter.Value.Trim('"').Equals(value, StringComparison.OrdinalIgnoreCase));

    private static int Colon(string text)
    {
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            isQuoted ^= text[at] == '"';
            if (text[at] == ':' && !isQuoted)
            {
                return at;
            }
        }

        return text.IndexOf(':', StringComparison.Ordinal);
    }

    private static List<string> Parts(string text, char by)
    {
        List<string> parts = [];
        var (begins, isQuoted) = (0, false);
        for (var at = 0; at <= text.Length; at++)
        {
            isQuoted ^= at < text.Length && text[at] == '"';
            if (at == text.Length || text[at] == by && !isQuoted)
            {
                parts.Add(text[begins..at]);
                begins = at + 1;
            }
        }

        return parts;
    }

    private static List<string> Split(string value, char by)
    {
        List<string> parts = [];
        var begins = 0;
        for (var at = 0; at <= value.Length; at++)
        {
            if (at == value.Length || value[at] == by)
            {
                parts.Add(value[begins..at]);
                begins = at + 1;
            }
            else if (value[at] == '\\')
            {
                at += at + 1 < value.Length ? 1 : 0;
            }
        }

        return parts;
    }

    private static (string Name, string Value) Named(string part)
    {
        var at = part.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? ("TYPE", part.Trim()) : (part[..at].Trim().ToUpperInvariant(), part[(at + 1)..].Trim());
    }
}
