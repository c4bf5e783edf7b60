namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>A file of contacts: a table, vCards or LDIF, in whatever encoding it came.</summary>
public sealed class ContactFile : IDisposable
{
    /// <value>What is said of a file that can be read and holds nobody.</value>
    internal const string Nobody = "Nobody stands in this file.";

    private const string OnlyHeading = "There is one line in this file, and it seems to be the headings: nobody stands below it. If it is somebody, put a line of headings above it.";
    private const int Shown = 5;

    private readonly Stream file;
    private readonly Opening opening;
    private readonly Guess? guess;
    private readonly DayOrder order;

    private ContactFile(Stream file, string fileName)
    {
        (this.file, opening) = (file, Opening.Of(file, fileName));
        var (format, problem) = FileKind.Of(file, opening, fileName);
        var rows = format == ContactFormat.Csv ? Separator.First(opening.Text, opening.Separator) : [];
        if (format == ContactFormat.Csv && rows.Count == 0)
        {
            (format, problem) = (ContactFormat.Unknown, "There is nothing in this file.");
        }

        guess = rows.Count > 0 ? ColumnGuess.Of(rows) : null;
        if (guess?.HasHeading == true && rows.Count == 1 && opening.IsWhole)
        {
            problem = OnlyHeading;
        }

        order = guess is null ? DayOrder.Unknown : Order(guess, rows);
        Head = new ContactFileHead(format, problem is null ? Words(format) : "", guess?.Columns ?? [], Samples(rows), guess?.Remark, problem);
    }

    public ContactFileHead Head { get; }

    /// <value>How far it has been read, for a progress bar.</value>
    public long BytesRead => file.Position;

    /// <summary>Looks at the beginning and says what it is. Odd content is no error: the head says what is wrong.</summary>
    /// <param name="file">Must be seekable; closed with this.</param>
    /// <param name="fileName">Its ending is a hint only.</param>
    public static ContactFile Open(Stream file, string fileName) => new(file, fileName);

    /// <summary>Every contact of the file, one after the other, from its beginning; a row that cannot be read is one with <see cref="ImportedContact.Unreadable"/>.</summary>
    /// <param name="columns">What the columns of a table mean; empty for the guess of the head.</param>
    /// <param name="cancel">Stops reading.</param>
    public IEnumerable<ImportedContact> Read(IReadOnlyList<FileColumn>? columns, CancellationToken cancel)
    {
        var contacts = Head.Format switch
        {
            ContactFormat.Csv => Sheet(columns is { Count: > 0 } ? columns : Head.Columns),
            ContactFormat.VCard => new CardReader(opening.Lines(file), opening.Spelling).Read(),
            ContactFormat.Ldif => new LdifReader(opening.Lines(file), opening.Spelling).Read(),
            _ => [],
        };
        foreach (var contact in contacts)
        {
            cancel.ThrowIfCancellationRequested();
            yield return contact;
        }
    }

    public void Dispose() => file.Dispose();

    private static DayOrder Order(Guess guess, IReadOnlyList<TableRow> rows)
    {
        var days = guess.Columns.Index().Where(at => at.Item.Field is ColumnField.Birthday or ColumnField.Day).ToList();
        var seen = DayText.Order(rows.SelectMany(row => days.Where(at => at.Index < row.Cells.Count).Select(at => row.Cells[at.Index])));
        return seen != DayOrder.Unknown ? seen : Headings.DayOrder(days.Select(at => at.Item.Heading));
    }

    private IEnumerable<ImportedContact> Sheet(IReadOnlyList<FileColumn> columns)
    {
        var reader = new SheetReader(columns, order, guess!.IsOwn);
        var rows = opening.Table(file).Rows().Where(row => !row.IsEmpty);
        return (guess.HasHeading ? rows.Skip(1) : rows).Select(reader.Read);
    }

    private string Words(ContactFormat format)
    {
        var kind = format switch { ContactFormat.VCard => "vCards", ContactFormat.Ldif => "LDIF", _ => $"{guess!.Words}, {opening.Separator.Words}" };
        return guess?.Remark is { } remark ? $"{kind}, {opening.Spelling.Name}; {remark}" : $"{kind}, {opening.Spelling.Name}";
    }

    private List<IReadOnlyList<string>> Samples(List<TableRow> rows) =>
        rows.Skip(guess?.HasHeading == true ? 1 : 0).Take(Shown).Select(row => row.Cells).ToList();
}
