using System.Text.RegularExpressions;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>What kind of file it is, and what it seems to be when it is none of ours.</summary>
internal static partial class FileKind
{
    private const string AsTable = "Open it in the program it came from and save it as CSV, then take that.";
    private const string AsCards = "Open it in the program it came from and export vCards (.vcf) or CSV, then take that.";

    private static readonly (string Begins, string Words)[] Packed =
    [
        ("PK\u0003\u0004", $"This seems to be a workbook of Excel or a packed file (zip). {AsTable}"),
        ("ÐÏ\u0011à", $"This seems to be an old workbook of Excel or an item of Outlook. {AsTable}"),
        ("%PDF", $"This seems to be a PDF. {AsTable}"),
        ("ÿØÿ", "This seems to be a picture (JPEG), not a file of contacts."),
        ("\u0089PNG", "This seems to be a picture (PNG), not a file of contacts."),
        ("GIF8", "This seems to be a picture (GIF), not a file of contacts."),
        ("RIFF", "This seems to be a picture or a sound, not a file of contacts."),
        ("\u001F\u008B", "This seems to be a packed file (gzip). Unpack it, then take what is in it."),
        ("!BDN", $"This seems to be a data file of Outlook (.pst). {AsTable}"),
        ("SQLite format 3", $"This seems to be a database, not a file of contacts. {AsCards}"),
    ];

    /// <summary>Looks at the beginning of a file.</summary>
    public static (ContactFormat Format, string? Problem) Of(Stream file, Opening opening, string fileName)
    {
        if (Magic(file) is { } packed)
        {
            return (ContactFormat.Unknown, packed);
        }

        var text = opening.Text.AsSpan().Trim("\uFEFF \t\r\n\0").ToString();
        return text.Length == 0 ? (ContactFormat.Unknown, "There is nothing in this file.")
            : Foreign(text, fileName) is { } words ? (ContactFormat.Unknown, words)
            : IsCards(text, fileName) ? (ContactFormat.VCard, null)
            : Ends(fileName, ".vcf") || Ends(fileName, ".vcard") ? (ContactFormat.Unknown, "This is called a vCard, but no card begins in it (BEGIN:VCARD).")
            : IsLdif(text, fileName) ? (ContactFormat.Ldif, null)
            : IsBinary(text) ? (ContactFormat.Unknown, $"This seems to be no text. {AsTable}")
            : (ContactFormat.Csv, null);
    }

    private static string? Magic(Stream file)
    {
        Span<byte> bytes = stackalloc byte[16];
        file.Position = 0;
        var read = file.ReadAtLeast(bytes, bytes.Length, false);
        var begins = System.Text.Encoding.Latin1.GetString(bytes[..read]);
        return Array.Find(Packed, kind => begins.StartsWith(kind.Begins, StringComparison.Ordinal)).Words;
    }

    private static string? Foreign(string text, string fileName) =>
        Begins(text, "// <!-- <mdb:mork") ? $"This seems to be an old address book of Thunderbird or Mozilla (Mork). {AsCards}"
        : Begins(text, "BEGIN:VCALENDAR") ? "This seems to be a calendar, not a file of contacts."
        : Xml().IsMatch(text) ? text.Contains("vcard", StringComparison.OrdinalIgnoreCase)
            ? $"This seems to be vCard in XML (xCard). {AsCards}"
            : $"This seems to be a web page or XML. {AsTable}"
        : IsJson(text, fileName) ? text.Contains("\"vcard\"", StringComparison.Ordinal)
            ? $"This seems to be vCard in JSON (jCard). {AsCards}"
            : $"This seems to be JSON. {AsTable}"
        : null;

    private static bool IsJson(string text, string fileName) =>
        JsonBegins().IsMatch(text) && (Ends(fileName, ".json") || text[^1] is ']' or '}' && !Ends(fileName, ".txt"));

    private static bool IsCards(string text, string fileName) =>
        CardBegins().IsMatch(text) || (Ends(fileName, ".vcf") || Ends(fileName, ".vcard")) && CardLine().IsMatch(text);

    private static bool IsLdif(string text, string fileName) =>
        LdifBegins().IsMatch(text) || Ends(fileName, ".ldif") && LdifLine().IsMatch(text);

    private static bool IsBinary(string text) =>
        text.Take(4096).Count(sign => sign is < ' ' and not ('\t' or '\r' or '\n' or '\f') or '\uFFFD') > Math.Min(text.Length, 4096) / 4;

    private static bool Begins(string text, string words) => text.StartsWith(words, StringComparison.OrdinalIgnoreCase);

    private static bool Ends(string fileName, string ending) => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*<(\?xml\b|!doctype\b|html\b|vcards?\b)", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Xml();

    [GeneratedRegex(@"^(\[\s*[\[{""\]]|\{\s*[""}])", RegexOptions.None, 2000)]
    private static partial Regex JsonBegins();

    [GeneratedRegex(@"^[ \t]*([\w-]+\.)?(BEGIN|END)[ \t]*:[ \t]*VCARD\b", RegexOptions.IgnoreCase | RegexOptions.Multiline, 2000)]
    private static partial Regex CardBegins();

    [GeneratedRegex(@"^(VERSION|FN|N|EMAIL|TEL)[;:]", RegexOptions.IgnoreCase | RegexOptions.Multiline, 2000)]
    private static partial Regex CardLine();

    [GeneratedRegex(@"\A((#.*|version:.*|)\r?\n)*dn::? ", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex LdifBegins();

    [GeneratedRegex(@"^(dn|cn|mail|sn|givenName|objectclass)::? ", RegexOptions.IgnoreCase | RegexOptions.Multiline, 2000)]
    private static partial Regex LdifLine();
}
