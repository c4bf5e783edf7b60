using System.Text;

namespace CustomerRelations.Office.Files;

/// <summary>Looks at a kept e-mail: it begins with the lines every e-mail begins with, and holds nothing that no e-mail holds.</summary>
internal static class MailText
{
    public const string MediaType = "message/rfc822";

    private const int Chunk = 81_920;
    private const int LongestHead = 65_536;

    private static readonly string[] Usual = ["From:", "To:", "Subject:", "Date:", "Message-ID:", "Received:", "MIME-Version:", "Return-Path:", "Delivered-To:"];

    public static string? RefusalOf(Stream content, string name)
    {
        var (bytes, isFirst) = (new byte[Chunk], true);
        for (var read = content.ReadAtLeast(bytes, Chunk, throwOnEndOfStream: false); read > 0; read = content.ReadAtLeast(bytes, Chunk, throwOnEndOfStream: false), isFirst = false)
        {
            if ((isFirst && !BeginsLikeMail(bytes.AsSpan(0, Math.Min(read, LongestHead)))) || HoldsProgram(bytes.AsSpan(0, read)))
            {
                return $"“{name}” is no e-mail. Save the message once more from your mail, or copy its words into a text.";
            }
        }

        return null;
    }

    private static bool BeginsLikeMail(ReadOnlySpan<byte> begin)
    {
        var lines = Encoding.Latin1.GetString(begin).Split('\n').Select(line => line.TrimEnd('\r')).TakeWhile(line => line.Length > 0).ToList();
        return lines.Count > 0 && lines.TrueForAll(IsHeader)
            && Usual.Count(header => lines.Exists(line => line.StartsWith(header, StringComparison.OrdinalIgnoreCase))) >= 2;
    }

    // "Name: value", or the rest of the line before.
    private static bool IsHeader(string line) =>
        line[0] is ' ' or '\t' || (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && line.AsSpan(0, colon).IndexOfAnyExceptInRange('!', '~') < 0)
        || line.StartsWith("From ", StringComparison.Ordinal);

    // Old letters beyond ASCII and the sign that switches Japanese letters are found in real e-mails; nothing else below a space is.
    private static bool HoldsProgram(ReadOnlySpan<byte> part)
    {
        foreach (var one in part)
        {
            if (one < 0x20 && one is not (0x09 or 0x0A or 0x0C or 0x0D or 0x1B))
            {
                return true;
            }
        }

        return false;
    }
}
