using System.Text.Json;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>What an import did, or what a trial run says that it would do.</summary>
/// <param name="Problems">The first problems, in the order of the file.</param>
public sealed record ImportReport(int RowsRead, int Created, int Updated, int Skipped, int Failed, IReadOnlyList<ImportProblem> Problems)
{
    /// <value>The most problems that are named; the sheet of problems has all.</value>
    public const int MostProblems = 50;

    /// <param name="json">As a run keeps it; empty before there was a trial run.</param>
    public static ImportReport? Of(string? json) => string.IsNullOrEmpty(json) ? null : JsonSerializer.Deserialize<ImportReport>(json);

    public static ImportReport Of(ImportRun run, IReadOnlyList<ImportProblem> problems) =>
        new(run.RowsRead, run.Created, run.Updated, run.Skipped, run.Failed, problems);

    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>In one line: "3 read, 1 created, 0 updated, 1 skipped, 1 failed".</summary>
    public override string ToString() => FormattableString.Invariant($"{RowsRead} read, {Created} created, {Updated} updated, {Skipped} skipped, {Failed} failed");
}
