using CustomerRelations.Cycle.Receive.Import.Complaints;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>One reader's turn at a file.</summary>
internal sealed class ImportTurn(ImportRun run, DateTime hold, RowReader reader, ComplaintReader complaints)
{
    // Beyond this they are no entries but words that a column of the other system happened to hold.
    private const int MostNewEntries = 200;

    public ImportRun Run { get; } = run;


    /// <value>The moment that stands for the claim.</value>
    public DateTime Hold { get; private set; } = hold;

    /// <value>How many more entries of lists the file may bring.</value>
    public int NewEntries { get; set; } = MostNewEntries;

    /// <value>The claim and the entries when what is being tried is saved.</value>
    public DateTime Next { get; set; }

    public int NextEntries { get; set; }

    /// <value>The moment of everything this file tells.</value>
    public DateTime At => Run.ConfirmedAt ?? Run.StartedAt;

    /// <summary>What was tried is saved.</summary>
    public bool Went()
    {
        (Hold, NewEntries) = (Next, NextEntries);
        return true;
    }

    /// <summary>The rows after a line; each has a line of its own, whatever the file says.</summary>
    public IEnumerable<RowDraft> After(int last, IEnumerable<ImportedContact> contacts) => After(last, contacts, contact => contact.Line, reader.Read);

    /// <summary>The same of a file of complaints.</summary>
    public IEnumerable<RowDraft> After(int last, IEnumerable<TableRow> rows) => After(last, rows, row => row.Line, complaints.Read);

    private static IEnumerable<RowDraft> After<T>(int last, IEnumerable<T> rows, Func<T, int> lineOf, Func<T, int, RowDraft> read)
    {
        var line = 0;
        foreach (var row in rows)
        {
            line = Math.Max(lineOf(row), line + 1);
            if (line > last)
            {
                yield return read(row, line);
            }
        }
    }
}
