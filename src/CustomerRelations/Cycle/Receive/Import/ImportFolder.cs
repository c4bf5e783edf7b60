using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>The imports of the office and where each stands. Every manager sees them all.</summary>
public sealed class ImportFolder(CrmDbContext db, ImportProblems problems, TimeProvider clock)
{
    private const int PageSize = 25;

    // Whoever reads a file says so every few seconds.
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);

    /// <param name="after">Only those that came before this one, by reference; empty for the first page.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<ImportPage> ListAsync(string? after, CancellationToken cancel)
    {
        var from = Reference.TryRead(after, out var read)
            ? await Runs().Where(run => run.Reference == read).Select(run => new { run.StartedAt, run.Id }).SingleOrDefaultAsync(cancel)
            : null;
        var rest = from is null ? Runs() : Runs().Where(run => run.StartedAt < from.StartedAt || (run.StartedAt == from.StartedAt && run.Id.CompareTo(from.Id) < 0));
        var rows = await rest.OrderByDescending(run => run.StartedAt).ThenByDescending(run => run.Id).Take(PageSize + 1)
            .Select(run => new { run, By = db.Staff.First(staff => staff.Id == run.ById).DisplayName })
            .ToListAsync(cancel);
        var lines = rows.Take(PageSize)
            .Select(row => new ImportLine(row.run.Reference, row.run.Subject, row.run.FileName, row.run.StartedAt, row.By, StateOf(row.run), row.run.Created, row.run.Updated)).ToList();
        return new ImportPage(lines, rows.Count > PageSize ? lines[^1].Reference : null, from is not null);
    }

    /// <returns>null when there is no such import.</returns>
    public async Task<ImportView?> FindAsync(string? reference, CancellationToken cancel)
    {
        if (!Reference.TryRead(reference, out var read))
        {
            return null;
        }

        var row = await Runs().Where(run => run.Reference == read).Select(run => new
        {
            run,
            By = db.Staff.First(staff => staff.Id == run.ById).DisplayName,
            Branch = db.Branches.First(branch => branch.Id == run.BranchId).Name,
        }).SingleOrDefaultAsync(cancel);
        if (row is null)
        {
            return null;
        }

        var (run, state) = (row.run, StateOf(row.run));
        var tally = state == ImportState.Tried && ImportReport.Of(run.CheckReport) is { } trial
            ? trial
            : ImportReport.Of(run, run.FinishedAt is null ? [] : await problems.FirstAsync(run.Id, cancel));
        return new ImportView(
            run.Id, run.Reference, run.Subject, run.Version, run.FileName, run.Size, row.By, run.StartedAt, run.Format, row.Branch, run.BranchId, run.Duplicates,
            FileColumns.Read(run.Columns) ?? [], state, Percent(run), IsQuiet(run), tally, run.StoppedWhy, run.TakenBackAt ?? run.FinishedAt);
    }

    private static ImportState StateOf(ImportRun run) => run switch
    {
        { TakenBackAt: not null } => ImportState.TakenBack,
        { FinishedAt: not null, StoppedWhy: not null, ConfirmedAt: null } => ImportState.PutAway,
        { FinishedAt: not null, StoppedWhy: not null } => ImportState.Stopped,
        { FinishedAt: not null } => ImportState.Taken,
        { ConfirmedAt: not null } => ImportState.Taking,
        { CheckedAt: not null } => ImportState.Tried,
        { CheckAskedAt: not null } => ImportState.Trying,
        _ => ImportState.Received,
    };

    private static int Percent(ImportRun run) => run.Size == 0 ? 0 : (int)Math.Min(100, run.BytesRead * 100 / run.Size);

    private bool IsQuiet(ImportRun run) => (run.WorkedAt ?? run.ConfirmedAt ?? run.CheckAskedAt) is { } sign && sign < clock.Moment() - Quiet;

    private IQueryable<ImportRun> Runs() => db.ImportRuns.AsNoTracking();
}
