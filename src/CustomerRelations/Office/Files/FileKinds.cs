namespace CustomerRelations.Office.Files;

/// <summary>The kinds of file that are taken, told by their content.</summary>
/// <remarks>A name is only a claim: what a file is says its beginning, and for a text or a Word file all of it. Nothing is unpacked, run or opened.</remarks>
public static class FileKinds
{
    public const string Taken = "Photos (png, jpeg, webp), pdf, txt, docx and eml are fine.";

    private const int HeadLength = 16;

    private static readonly Dictionary<string, string> ByEnding = new(StringComparer.Ordinal)
    {
        [".png"] = "image/png", [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".webp"] = "image/webp", [".pdf"] = "application/pdf",
        [".txt"] = PlainText.MediaType, [".eml"] = MailText.MediaType, [".docx"] = WordFile.MediaType,
    };

    /// <value>For the field that chooses a file.</value>
    public static string Endings { get; } = string.Join(',', ByEnding.Keys);

    /// <summary>Looks at a file.</summary>
    /// <param name="content">From its beginning; it is left where reading ended.</param>
    /// <param name="name">What it is called.</param>
    /// <returns>Its media type and a name that fits it; or why it is not taken, in a sentence that names it.</returns>
    public static (string? MediaType, string Name, string? Refusal) Look(Stream content, string name)
    {
        var claimed = ByEnding.GetValueOrDefault(FileNames.EndingOf(name));
        if (claimed is null)
        {
            return (null, name, $"“{name}” is of a kind we do not take. {Taken}");
        }

        var found = Magic(content) ?? (claimed is PlainText.MediaType or MailText.MediaType ? claimed : null);
        content.Position = 0;
        var refusal = found switch
        {
            null => $"“{name}” is not what its name says. {Taken}",
            WordFile.MediaType => WordFile.RefusalOf(content, name),
            PlainText.MediaType => PlainText.RefusalOf(content, name),
            MailText.MediaType => MailText.RefusalOf(content, name),
            _ => null,
        };
        return refusal is null ? (found, found == claimed ? name : Renamed(name, found!), null) : (null, name, refusal);
    }

    // The ending says what it is, whatever it said before.
    private static string Renamed(string name, string mediaType) =>
        name[..^FileNames.EndingOf(name).Length] + ByEnding.First(kind => kind.Value == mediaType).Key;

    private static string? Magic(Stream content)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        var read = head[..content.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false)];
        return read switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, _, _, _, _, (byte)'I', (byte)'H', (byte)'D', (byte)'R'] => "image/png",
            [0xFF, 0xD8, 0xFF, >= 0xC0, ..] => "image/jpeg",
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', (byte)'V', (byte)'P', (byte)'8', _] => "image/webp",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', >= (byte)'1' and <= (byte)'2', (byte)'.', ..] => "application/pdf",
            [(byte)'P', (byte)'K', 0x03, 0x04, ..] => WordFile.MediaType,
            _ => null,
        };
    }
}
