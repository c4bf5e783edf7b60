using CustomerRelations.Cycle.Receive.Import.Complaints;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>What becomes of some rows: the files they open or change, the complaints they bring, and a row each that says so.</summary>
internal sealed class ImportBatch(EntryBook entries)
{
    public EntryBook Entries { get; } = entries;

    public List<ImportRow> Rows { get; } = [];

    public Dictionary<Guid, FileInHand> Files { get; } = [];

    public List<BroughtComplaint> Complaints { get; } = [];

    /// <value>Complaints that were here and change.</value>
    public List<ComplaintInHand> Changed { get; } = [];

    public List<ImportProblem> Problems { get; } = [];

    public int Count(ImportOutcome outcome) => Rows.Count(row => row.Outcome == outcome);

    public void Note(ImportRun run, RowDraft row, ImportOutcome outcome, Guid? subject, string? first, string? undo = null)
    {
        var said = new ImportRow
        {
            ImportRunId = run.Id, Line = row.Line, Outcome = outcome, ExternalId = row.ExternalId, RowHash = row.Hash,
            SubjectId = subject, Problem = row.Problem(first), Kept = row.Rest(), Before = undo,
        };
        Rows.Add(said);
        if (said.Problem is not null && (outcome != ImportOutcome.Skipped || row.Problems.Count > 0))
        {
            Problems.Add(new ImportProblem(row.Line, said.Problem, row.Name));
        }
    }
}
