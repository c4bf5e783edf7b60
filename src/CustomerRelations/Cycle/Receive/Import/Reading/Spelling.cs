using System.Text;
using System.Text.Unicode;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>In which encoding a file is written, and how its text is read.</summary>
/// <remarks>
/// Files of eight-bit encodings are cut into lines as bytes and read line by line, so that a strange byte spoils one row and no more;
/// a vCard may name another encoding for each of its lines.
/// </remarks>
internal sealed class Spelling
{
    public const string OddSigns = "Some signs could not be read; they stand as �.";
    private const string OtherSigns = "Its encoding differs from the rest of the file; it was read as Windows-1252.";

    private static readonly Encoding Western = Page(1252);
    private readonly Encoding encoding;
    private readonly bool isWide;

    private Spelling(string name, Encoding encoding, int begins = 0, bool isWide = false) =>
        (Name, this.encoding, Begins, this.isWide) = (name, encoding, begins, isWide);

    /// <value>For text that has been read already.</value>
    public static Spelling Text { get; } = new("Unicode", Encoding.Unicode, 0, true);

    public string Name { get; }

    /// <value>Where the text begins, after a mark of the byte order.</value>
    public int Begins { get; }

    /// <summary>Guesses from the first bytes of a file.</summary>
    public static Spelling Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\uFEFF"u8) ? new("UTF-8", Encoding.UTF8, 3)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) ? new("UTF-32", Encoding.UTF32, 4, true)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? new("UTF-16", Encoding.Unicode, 2, true)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new("UTF-16", Encoding.BigEndianUnicode, 2, true)
        : Wide(bytes) ?? EightBit(bytes);

    /// <summary>The text of a file's beginning.</summary>
    public string Beginning(byte[] bytes) => encoding.GetString(bytes, Begins, bytes.Length - Begins);

    /// <summary>Lines to be cut from the file; each still has to be read.</summary>
    public TextReader Open(Stream file)
    {
        file.Position = Begins;
        return new StreamReader(file, isWide ? encoding : Encoding.Latin1, false, 1 << 16, true);
    }

    /// <summary>The text of a piece of the file.</summary>
    /// <param name="piece">As it was cut.</param>
    /// <param name="charset">An encoding that the piece names itself.</param>
    /// <param name="problem">What could not be read, if anything.</param>
    public string Read(string piece, string? charset, out string? problem)
    {
        problem = null;
        if (isWide || Ascii.IsValid(piece))
        {
            problem = isWide && piece.Contains('\uFFFD', StringComparison.Ordinal) ? OddSigns : null;
            return piece;
        }

        return Read(Encoding.Latin1.GetBytes(piece), charset, out problem);
    }

    /// <summary>The text of bytes that stood in the file in another shape, such as quoted-printable.</summary>
    public string Read(byte[] bytes, string? charset, out string? problem)
    {
        problem = null;
        var named = Named(charset);
        if (named is null or UTF8Encoding && Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var chosen = named ?? (isWide ? Encoding.UTF8 : encoding);
        var text = chosen.GetString(bytes);
        if (!text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return text;
        }

        // Not one sign of it was readable: it is of another encoding altogether.
        var isOther = !text.Any(sign => sign is > '\u007F' and not '\uFFFD');
        problem = isOther ? OtherSigns : OddSigns;
        return isOther ? Western.GetString(bytes) : text;
    }

    private static Spelling? Wide(ReadOnlySpan<byte> bytes)
    {
        var (even, odd) = (0, 0);
        for (var at = 0; at < Math.Min(bytes.Length, 4096); at++)
        {
            _ = bytes[at] != 0 ? 0 : at % 2 == 0 ? even++ : odd++;
        }

        var few = Math.Min(bytes.Length, 4096) / 5;
        return bytes.Length < 4 ? null
            : odd > few && odd > even * 4 ? new("UTF-16", Encoding.Unicode, 0, true)
            : even > few && even > odd * 4 ? new("UTF-16", Encoding.BigEndianUnicode, 0, true)
            : null;
    }

    private static Spelling EightBit(ReadOnlySpan<byte> bytes)
    {
        // The last sign may have been cut in two, and a few odd bytes do not make another encoding.
        var text = Encoding.UTF8.GetString(bytes);
        text = bytes.Length < Opening.Longest ? text : text.TrimEnd('\uFFFD');
        var odd = text.Count(sign => sign == '\uFFFD');
        var good = text.Count(sign => sign is > '\u007F' and not '\uFFFD');
        return odd == 0 || good > odd * 4 ? new("UTF-8", Encoding.UTF8)
            : IsJapanese(bytes) ? new("Shift-JIS", Page(932))
            : new("Windows-1252", Western);
    }

    // Western letters are single bytes from C0 on, Japanese signs pairs whose first byte is mostly below A0 and whose second is often above 7F.
    private static bool IsJapanese(ReadOnlySpan<byte> bytes)
    {
        var (pairs, sure, broken) = (0, 0, 0);
        for (var at = 0; at + 1 < bytes.Length; at++)
        {
            var (first, second) = (bytes[at], bytes[at + 1]);
            if (first is (< 0x81 or > 0x9F) and (< 0xE0 or > 0xFC))
            {
                continue;
            }

            pairs++;
            sure += first <= 0x9F && (second is >= 0x80 and <= 0xFC || first is 0x82 or 0x83) ? 1 : 0;
            broken += second is < 0x40 or 0x7F or > 0xFC ? 1 : 0;
            at++;
        }

        return sure * 4 > pairs && broken * 10 < pairs;
    }

    private static Encoding? Named(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset))
        {
            return null;
        }

        try
        {
            var name = charset.Trim().Trim('"');
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Page(int page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
}
