using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>A reading of a file that writes nothing: what it would do so far.</summary>
internal sealed class ImportTrial(ImportRun run, string? problem)
{
    private readonly List<ImportProblem> problems = problem is null ? [] : [new ImportProblem(0, problem, run.FileName)];

    public RowMemory Memory { get; } = new(isTrial: true);

    public ImportReport Report { get; private set; } = new(0, 0, 0, 0, 0, problem is null ? [] : [new ImportProblem(0, problem, run.FileName)]);

    public void Add(ImportBatch batch)
    {
        Memory.NewEntries.AddRange(batch.Entries.New);
        problems.AddRange(batch.Problems.Take(ImportReport.MostProblems - problems.Count));
        Report = new ImportReport(
            Report.RowsRead + batch.Rows.Count, Report.Created + batch.Count(ImportOutcome.Created), Report.Updated + batch.Count(ImportOutcome.Updated),
            Report.Skipped + batch.Count(ImportOutcome.Skipped), Report.Failed + batch.Count(ImportOutcome.Failed), problems);
    }
}
