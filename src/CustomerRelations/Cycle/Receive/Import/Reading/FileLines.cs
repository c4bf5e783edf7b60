using System.Text;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>The lines of a file, one after the other, never more of one than we read.</summary>
/// <param name="text">The file.</param>
/// <param name="isOldMac">Lines end with a carriage return alone; elsewhere such a sign belongs to the text.</param>
internal sealed class FileLines(TextReader text, bool isOldMac)
{
    /// <value>The longest text we read in one piece, in characters: 1 MB.</value>
    public const int Longest = 1 << 20;

    private readonly char[] buffer = new char[1 << 15];
    private readonly Queue<FileLine> again = new();
    private int at;
    private int filled;
    private int number;

    /// <returns>Empty at the end of the file.</returns>
    public FileLine? Next() => again.TryDequeue(out var line) ? line : Cut();

    /// <summary>Lines that were read too early come again.</summary>
    public void GiveBack(IEnumerable<FileLine> lines)
    {
        var rest = again.ToList();
        again.Clear();
        foreach (var line in lines.Concat(rest))
        {
            again.Enqueue(line);
        }
    }

    private FileLine? Cut()
    {
        if (!HasMore())
        {
            return null;
        }

        number++;
        StringBuilder? long_ = null;
        while (HasMore())
        {
            var rest = buffer.AsSpan(at, filled - at);
            var end = isOldMac ? rest.IndexOfAny('\r', '\n') : rest.IndexOf('\n');
            var piece = end < 0 ? rest : rest[..end];
            at += piece.Length;
            if (end >= 0 && long_ is null)
            {
                return Ended(new string(piece), false);
            }

            long_ ??= new StringBuilder();
            long_.Append(piece[..Math.Min(piece.Length, Longest + 1 - Math.Min(long_.Length, Longest + 1))]);
            if (end >= 0)
            {
                return Ended(long_.ToString(), long_.Length > Longest);
            }
        }

        return new FileLine(number, (long_?.ToString() ?? "").TrimEnd('\r'), "", long_?.Length > Longest);
    }

    private FileLine Ended(string line, bool isCut)
    {
        var isReturn = buffer[at++] == '\r';
        if (isReturn && HasMore() && buffer[at] == '\n')
        {
            at++;
        }

        // Some programs end a line with two carriage returns before its feed.
        var bare = isOldMac ? line : line.TrimEnd('\r');
        return new FileLine(number, bare, isReturn ? "\r" : bare.Length < line.Length ? "\r\n" : "\n", isCut);
    }

    private bool HasMore()
    {
        if (at < filled)
        {
            return true;
        }

        (at, filled) = (0, text.Read(buffer, 0, buffer.Length));
        return filled > 0;
    }
}
