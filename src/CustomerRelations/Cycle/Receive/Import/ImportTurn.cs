using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>One reader's turn at a file.</summary>
internal sealed class ImportTurn(ImportRun run, DateTime hold, RowReader reader)
{
    // Beyond this they are no tags but words that a column of the other system happened to hold.
    private const int MostNewTags = 200;

    public ImportRun Run { get; } = run;

    public RowReader Reader { get; } = reader;

    /// <value>The moment that stands for the claim.</value>
    public DateTime Hold { get; private set; } = hold;

    /// <value>How many more tags the file may bring.</value>
    public int NewTags { get; set; } = MostNewTags;

    /// <value>The claim and the tags when what is being tried is saved.</value>
    public DateTime Next { get; set; }

    public int NextTags { get; set; }

    /// <value>The moment of everything this file tells.</value>
    public DateTime At => Run.ConfirmedAt ?? Run.StartedAt;

    /// <summary>What was tried is saved.</summary>
    public bool Went()
    {
        (Hold, NewTags) = (Next, NextTags);
        return true;
    }

    /// <summary>The rows after a line; each has a line of its own, whatever the file says.</summary>
    public IEnumerable<ImportDraft> After(int last, IEnumerable<ImportedContact> contacts)
    {
        var line = 0;
        foreach (var contact in contacts)
        {
            line = Math.Max(contact.Line, line + 1);
            if (line > last)
            {
                yield return Reader.Read(contact, line);
            }
        }
    }
}
