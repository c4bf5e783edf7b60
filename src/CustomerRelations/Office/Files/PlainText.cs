using System.Text;

namespace CustomerRelations.Office.Files;

/// <summary>Looks at a text: letters all through, and none that only programs read.</summary>
internal static class PlainText
{
    public const string MediaType = "text/plain";

    private const int Chunk = 8_192;

    private static readonly string[] Markup = ["<!doctype", "<html", "<svg", "<?xml", "<?php", "<script", "#!"];

    public static string? RefusalOf(Stream content, string name)
    {
        try
        {
            using var text = new StreamReader(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
            var (signs, isFirst) = (new char[Chunk], true);
            for (var read = text.ReadBlock(signs); read > 0; read = text.ReadBlock(signs), isFirst = false)
            {
                var part = signs.AsSpan(0, read);
                if (isFirst && IsMarkup(part))
                {
                    return $"“{name}” is a web page or a program. Save the words alone as text.";
                }

                if (Holds(part))
                {
                    return NoText(name);
                }
            }

            return null;
        }
        catch (DecoderFallbackException)
        {
            return NoText(name);
        }
    }

    private static string NoText(string name) => $"“{name}” holds signs that are no text. Save it as plain text in UTF-8, or as a pdf.";

    private static bool IsMarkup(ReadOnlySpan<char> part)
    {
        var begin = part.TrimStart().ToString();
        return Markup.Any(mark => begin.StartsWith(mark, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Holds(ReadOnlySpan<char> part)
    {
        foreach (var sign in part)
        {
            if ((char.IsControl(sign) && sign is not ('\t' or '\n' or '\r' or '\f' or '\u0085')) || sign is '\uFFFE' or '\uFFFF')
            {
                return true;
            }
        }

        return false;
    }
}
