using System.Globalization;
using System.Text;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>The properties of vCards, unfolded and decoded; pictures are passed over without being held.</summary>
internal sealed class CardLines(FileLines lines, Spelling spelling)
{
    private const int BeginningOfPicture = 200;

    // A value whose last line says that it goes on does not swallow these.
    private static readonly List<string> Ways = ["TEL", "EMAIL", "ADR", "ORG", "FN", "BDAY", "NOTE"];
    private FileLine? next;

    /// <summary>Every property, BEGIN and END among them; words outside any property are properties without a name.</summary>
    public IEnumerable<(CardProperty Property, string? Problem)> Read()
    {
        next = lines.Next();
        while (next is { } line)
        {
            next = lines.Next();
            if (!string.IsNullOrWhiteSpace(line.Text))
            {
                yield return Property(line);
            }
        }
    }

    private (CardProperty Property, string? Problem) Property(FileLine line)
    {
        var first = line.Text.TrimStart('ï', '»', '¿', '\uFEFF').TrimEnd();
        var head = CardProperty.Beginning(line.Number, first) ?? new CardProperty(line.Number, "", "", [], first);
        var (text, skipped) = Unfold(head, first);
        if (head.Name.Length == 0)
        {
            return (head with { Value = spelling.Read(text, null, out var odd) }, odd);
        }

        // Folding may have cut the head itself, so it is read again.
        var whole = CardProperty.Of(line.Number, text) ?? head;
        var value = whole.IsQuotedPrintable ? Unquoted(whole.Value, whole.Parameter("CHARSET"), out var problem) : spelling.Read(whole.Value, whole.Parameter("CHARSET"), out problem);
        var parameters = whole.Parameters.Select(parameter => (parameter.Name, spelling.Read(parameter.Value, null, out _))).ToList();
        return (whole with { Value = value, Parameters = parameters, Skipped = skipped + (line.IsCut ? 1 : 0) }, problem);
    }

    private (string Text, long Skipped) Unfold(CardProperty head, string first)
    {
        var longest = head.IsBinary ? Math.Max(BeginningOfPicture, first.Length - head.Value.Length + 40) : FileLines.Longest;
        var (text, skipped) = (new StringBuilder(), 0L);
        void Add(ReadOnlySpan<char> piece)
        {
            var fits = Math.Clamp(longest - text.Length, 0, piece.Length);
            text.Append(piece[..fits]);
            skipped += piece.Length - fits;
        }

        Add(first);
        var isSoft = head.IsQuotedPrintable && first.EndsWith('=');
        while (next is { } line && GoesOn(head, line, isSoft))
        {
            var isFolded = line.Text.Length > 0 && line.Text[0] is ' ' or '\t';
            if (isSoft)
            {
                text.Length -= text.Length > 0 && text[^1] == '=' ? 1 : 0;
            }

            var piece = isFolded ? line.Text.AsSpan(1) : line.Text.AsSpan();
            Add(!isFolded && !isSoft && !head.IsBinary && piece.Length > 0 ? string.Concat("\n", piece) : piece);
            isSoft = head.IsQuotedPrintable && (line.Text.TrimEnd().EndsWith('=') || isSoft && line.Text.Length == 0);
            next = lines.Next();
        }

        return (text.ToString(), skipped);
    }

    // An empty line ends nothing by itself: some programs end each line twice. A line that is no property belongs to the one before it.
    private static bool GoesOn(CardProperty head, FileLine line, bool isSoft) =>
        isSoft ? !IsFrame(line.Text) && !Ways.Exists(way => line.Text.StartsWith(way, StringComparison.OrdinalIgnoreCase) && line.Text.Length > way.Length && line.Text[way.Length] is ':' or ';')
        : line.Text.Length == 0 || line.Text[0] is ' ' or '\t' ? !IsFrame(line.Text)
        : head.Name.Length > 0 && head.Name is not ("BEGIN" or "END") && CardProperty.Beginning(0, line.Text) is null;

    private static bool IsFrame(string text) =>
        text.AsSpan().Trim() is var bare && (bare.Equals("END:VCARD", StringComparison.OrdinalIgnoreCase) || bare.Equals("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase));

    private string Unquoted(string value, string? charset, out string? problem)
    {
        List<byte> bytes = [];
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] == '=' && at + 2 < value.Length && byte.TryParse(value.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var coded))
            {
                bytes.Add(coded);
                at += 2;
            }
            else
            {
                bytes.AddRange(value[at] < 256 ? [(byte)value[at]] : Encoding.UTF8.GetBytes(value[at].ToString()));
            }
        }

        return spelling.Read([.. bytes], charset, out problem).ReplaceLineEndings("\n");
    }
}
