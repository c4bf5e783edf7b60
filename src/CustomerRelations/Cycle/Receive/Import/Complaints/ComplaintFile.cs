using CustomerRelations.Cycle.Receive.Import.Reading;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>A file of complaints: a table, in whatever encoding it came.</summary>
public sealed class ComplaintFile : IDisposable
{
    /// <value>What is said of a file that can be read and holds no complaint.</value>
    internal const string Nothing = "No complaint stands in this file.";

    private const string NoTable = "This is a file of contacts. Complaints come as a table (CSV): open it in the program it came from and save it as CSV, then take that.";
    private const string OnlyHeading = "There is one line in this file, and it seems to be the headings: no complaint stands below it.";
    private const int Shown = 5;

    private readonly Stream file;
    private readonly Opening opening;
    private readonly Guess? guess;

    private ComplaintFile(Stream file, string fileName)
    {
        (this.file, opening) = (file, Opening.Of(file, fileName, heading => ComplaintHeadings.Read(heading) != ColumnField.Kept));
        var (format, problem) = FileKind.Of(file, opening, fileName);
        problem = problem?.Replace(", not a file of contacts", ", not a table", StringComparison.Ordinal) ?? (format is ContactFormat.VCard or ContactFormat.Ldif ? NoTable : null);
        var rows = problem is null ? Separator.First(opening.Text, opening.Separator) : [];
        problem ??= rows.Count == 0 ? "There is nothing in this file." : null;
        guess = rows.Count > 0 ? ComplaintGuess.Of(rows) : null;
        problem ??= guess!.HasHeading && rows.Count == 1 && opening.IsWhole ? OnlyHeading : null;
        var words = problem is null ? $"{guess!.Words}, {opening.Separator.Words}, {opening.Spelling.Name}{(guess.Remark is { } remark ? "; " + remark : "")}" : "";
        Head = new ContactFileHead(format, words, guess?.Columns ?? [], rows.Skip(guess?.HasHeading == true ? 1 : 0).Take(Shown).Select(row => row.Cells).ToList(), guess?.Remark, problem);
    }

    public ContactFileHead Head { get; }

    /// <value>How far it has been read, for a progress bar.</value>
    public long BytesRead => file.Position;

    /// <summary>Looks at the beginning and says what it is. Odd content is no error: the head says what is wrong.</summary>
    /// <param name="file">Must be seekable; closed with this.</param>
    /// <param name="fileName">Its ending is a hint only.</param>
    public static ComplaintFile Open(Stream file, string fileName) => new(file, fileName);

    /// <summary>Every row of the file but its headings, one after the other, from its beginning.</summary>
    public IEnumerable<TableRow> Read(CancellationToken cancel)
    {
        if (guess is null)
        {
            yield break;
        }

        foreach (var row in opening.Table(file).Rows().Where(row => !row.IsEmpty).Skip(guess.HasHeading ? 1 : 0))
        {
            cancel.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    public void Dispose() => file.Dispose();
}
