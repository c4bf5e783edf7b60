using System.IO.Compression;
using System.Text;

namespace CustomerRelations.Office.Files;

/// <summary>Looks at a packed document without unpacking it: its list of contents says what it is, and how large it would be.</summary>
internal static class WordFile
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Contents = "[Content_Types].xml";
    private const int MostEntries = 2_000;
    private const long LargestUnpacked = 200 * 1_048_576;
    private const int LargestContents = 65_536;

    public static string? RefusalOf(Stream content, string name)
    {
        try
        {
            using var pack = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return RefusalOf(pack, name);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return $"“{name}” cannot be read. Save it again and bring it once more.";
        }
    }

    private static string? RefusalOf(ZipArchive pack, string name)
    {
        var entries = pack.Entries;
        if (entries.Count > MostEntries || entries.Sum(entry => entry.Length) > LargestUnpacked)
        {
            return $"“{name}” is too large once it is opened. Save it as a pdf.";
        }

        if (pack.GetEntry(Contents) is not { } types || pack.GetEntry("word/document.xml") is null || entries.Any(IsElsewhere))
        {
            return $"“{name}” is not what its name says. {FileKinds.Taken}";
        }

        return entries.Any(entry => entry.Name.EndsWith(".bin", StringComparison.OrdinalIgnoreCase)) || HoldsMacros(types)
            ? $"“{name}” holds a program or something packed in. Save it without, or as a pdf."
            : null;
    }

    private static bool IsElsewhere(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith('/') || entry.FullName.Contains('\\', StringComparison.Ordinal) || entry.FullName.Split('/').Contains("..");

    // What its list of contents says is looked at as far as a list can be long: a bomb is not opened further.
    private static bool HoldsMacros(ZipArchiveEntry types)
    {
        using var list = types.Open();
        var text = new byte[LargestContents];
        var read = list.ReadAtLeast(text, text.Length, throwOnEndOfStream: false);
        var words = Encoding.UTF8.GetString(text, 0, read);
        return read == text.Length || words.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || !words.Contains("wordprocessingml.document", StringComparison.Ordinal);
    }
}
