namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>The beginning of a file, and what it tells about the rest.</summary>
internal sealed class Opening
{
    /// <value>How much of a file is looked at before it is read, in bytes.</value>
    public const int Longest = 1 << 20;

    private Opening(long length, Spelling spelling, string text, string fileName, Func<string, bool> knows)
    {
        (Length, Spelling, Text) = (length, spelling, text);
        IsOldMac = !text.Contains('\n', StringComparison.Ordinal);
        Separator = Separator.Of(text, fileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase), knows);
    }

    /// <value>Of the whole file, in bytes.</value>
    public long Length { get; }

    /// <value>Nothing of the file comes after it.</value>
    public bool IsWhole => Length <= Longest;

    public Spelling Spelling { get; }

    /// <value>The first megabyte, as text.</value>
    public string Text { get; }

    public bool IsOldMac { get; }

    public Separator Separator { get; }

    /// <param name="file">Read from its beginning.</param>
    /// <param name="fileName">Its ending is a hint only.</param>
    /// <param name="knows">Whether a heading is known; by those of contacts when nothing else is said.</param>
    public static Opening Of(Stream file, string fileName, Func<string, bool>? knows = null)
    {
        file.Position = 0;
        var bytes = new byte[Math.Min(Longest, file.Length)];
        var read = file.ReadAtLeast(bytes, bytes.Length, false);
        bytes = read == bytes.Length ? bytes : bytes[..read];
        var spelling = Spelling.Of(bytes);
        return new Opening(file.Length, spelling, spelling.Beginning(bytes), fileName, knows ?? Headings.Knows);
    }

    public FileLines Lines(Stream file) => new(Spelling.Open(file), IsOldMac);

    public Table Table(Stream file) => new(Lines(file), Spelling, Separator);
}
