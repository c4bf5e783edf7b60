using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive.Import.Complaints;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Where files of contacts are brought, mapped, tried, taken or put away. The reading itself is done by the sweep.</summary>
public sealed class ImportDesk(CrmDbContext db, Work work, Duty duty, TimeProvider clock, ImportMapBook maps, IValidator<ImportChoices> rules)
{
    /// <value>Files that wait at once; a file waits until it is taken or put away.</value>
    public const int MostWaiting = 5;

    /// <summary>A file is received; a mapping that was kept for its headings is used by itself.</summary>
    /// <returns>Done with the path of what comes next; Invalid.</returns>
    public async Task<Result<string>> ReceiveAsync(Submission form, ReceivedFile file, CancellationToken cancel) =>
        file.Head.Problem is { } problem
            ? Result.Invalid(nameof(NewFile.File), problem)
            : await work.RunAsync(form, token => ReceiveAsync(file, token), cancel);

    /// <summary>A run has this key.</summary>
    public Task<bool> HasAsync(Guid id, CancellationToken cancel) => db.ImportRuns.AnyAsync(run => run.Id == id, cancel);

    /// <returns>Done with the path; Invalid; NotFound; Conflict when somebody else was quicker or it is being read.</returns>
    public async Task<Result<string>> ChooseAsync(Submission form, string reference, ImportChoices choices, CancellationToken cancel)
    {
        var problems = await rules.ValidateAsync(choices, cancel);
        return problems.IsValid || !form.IsReadable
            ? await work.RunAsync(form, token => ChooseAsync(reference, choices, token), cancel)
            : Result.Invalid(problems);
    }

    /// <returns>Done with the path; NotFound; Conflict when somebody else was quicker or it is being read.</returns>
    public Task<Result<string>> StartAsync(Submission form, string reference, ImportStart start, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        var found = await FindAsync(reference, start.Version, token);
        if (!found.IsDone)
        {
            return found.Then(_ => "");
        }

        var run = found.Value;
        if (run.Subject == ImportSubject.Complaints && ComplaintColumns.Problem(FileColumns.Read(run.Columns) ?? []) is { } problem)
        {
            return Result.Conflict($"{problem} Change how it is taken first.");
        }

        if (start.Trial)
        {
            run.AskCheck(clock.Moment());
        }
        else
        {
            run.Confirm(clock.Moment());
        }

        db.Note(start.Trial ? "Trial of an import asked for" : "Import confirmed", run);
        return Result.Done(PathOf(run));
    }, cancel);

    /// <summary>The file is not taken after all.</summary>
    /// <returns>Done with the path; NotFound; Conflict when somebody else was quicker or it is being read.</returns>
    public Task<Result<string>> PutAwayAsync(Submission form, string reference, ImportSeen seen, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        var found = await FindAsync(reference, seen.Version, token);
        if (found.IsDone)
        {
            var run = found.Value;
            run.Stop(clock.Moment(), "It was put away; nothing of it was taken.");
            db.Note("Import put away", run);
        }

        return found.Then(_ => "/customers/import");
    }, cancel);

    private static string PathOf(ImportRun run) => $"/customers/import/{run.Reference}";

    private async Task<Result<string>> ReceiveAsync(ReceivedFile file, CancellationToken cancel)
    {
        var (me, at) = (await duty.MeAsync(cancel), clock.Moment());
        var recent = at - ImportQueue.Kept;
        if (await db.ImportRuns.CountAsync(run => run.StartedAt > recent && run.FinishedAt == null, cancel) >= MostWaiting)
        {
            return Result.Invalid(nameof(NewFile.File), $"{MostWaiting} files wait already. Take one or put one away, then bring this one again.");
        }

        var kept = await maps.ForHeadingsAsync(file.Subject, file.Head.Columns, cancel);
        var run = ImportRun.Receive(file.Subject, file.Name, file.Size, me.Id, me.BranchId, at, file.Hash, file.Id);
        run.Format = Lengths.Cut(file.Head.Words, Lengths.Line);
        run.Columns = file.Head.Columns.Count == 0 ? null : FileColumns.Write(Laid(kept, file));
        db.ImportRuns.Add(run);
        db.Note(file.Subject == ImportSubject.Complaints ? "File of complaints received" : "File of contacts received", run);
        return Result.Done(run.Columns is null || kept is not null ? PathOf(run) : PathOf(run) + "/columns");
    }

    private static IReadOnlyList<FileColumn> Laid(IReadOnlyList<FileColumn>? kept, ReceivedFile file) =>
        (kept is null || file.Subject != ImportSubject.Complaints ? kept : ComplaintColumns.Laid(kept, file.Head.Columns)) ?? file.Head.Columns;

    private async Task<Result<string>> ChooseAsync(string reference, ImportChoices choices, CancellationToken cancel)
    {
        var found = await FindAsync(reference, choices.Version, cancel);
        if (!found.IsDone)
        {
            return found.Then(_ => "");
        }

        var run = found.Value;
        if (!await db.Branches.AnyAsync(branch => branch.Id == choices.BranchId, cancel))
        {
            return Result.Invalid(nameof(ImportChoices.BranchId), "Choose the branch.");
        }

        var columns = FileColumns.Read(run.Columns) is { } guessed ? Mapped(run.Subject, guessed, choices) : null;
        if (RefusalOf(run.Subject, columns, choices) is { } refusal)
        {
            return refusal;
        }

        if (columns is not null && !string.IsNullOrWhiteSpace(choices.MapName) && await maps.KeepAsync(run.Subject, choices.MapName.Trim(), columns, cancel) is { } taken)
        {
            return taken;
        }

        run.Choose(choices.BranchId!.Value, choices.Duplicates!.Value, columns is null ? null : FileColumns.Write(columns));
        db.Note("Import mapped", run);
        return Result.Done(PathOf(run));
    }

    private static Failure? RefusalOf(ImportSubject subject, IReadOnlyList<FileColumn>? columns, ImportChoices choices) =>
        subject == ImportSubject.Complaints && choices.Duplicates == ImportDuplicates.Create
            ? Result.Invalid(nameof(ImportChoices.Duplicates), "A complaint is here once. Choose what happens to those that are here already.")
            : columns is null ? null
            : choices.Fields.Count > 0 && ImportChoicesRules.Missing(subject, choices.Fields) is { } missing ? Result.Invalid(nameof(ImportChoices.Fields), missing)
            : subject == ImportSubject.Complaints && ComplaintDays.AreUnclear(columns) ? Result.Invalid(nameof(ImportChoices.Days), "Say whether it writes the day or the month first.")
            : null;

    // What the form does not show stays as it is.
    private static IReadOnlyList<FileColumn> Mapped(ImportSubject subject, IReadOnlyList<FileColumn> columns, ImportChoices choices) =>
        subject == ImportSubject.Complaints ? ComplaintColumns.Chosen(columns, choices) : ColumnGroups.Of(columns.Select((column, at) => at >= choices.Fields.Count ? column : column with
        {
            Field = choices.Fields[at],
            Label = at < choices.Labels.Count && !string.IsNullOrWhiteSpace(choices.Labels[at]) ? choices.Labels[at]!.Trim() : null,
        }).ToList());

    private async Task<Result<ImportRun>> FindAsync(string reference, Guid version, CancellationToken cancel)
    {
        var run = Reference.TryRead(reference, out var read) ? await db.ImportRuns.SingleOrDefaultAsync(one => one.Reference == read, cancel) : null;
        return run switch
        {
            null => Result.NotFound("There is no such import."),
            { FinishedAt: not null } => Result.Conflict("This import is over. Bring the file again to begin anew."),
            { ConfirmedAt: not null } => Result.Conflict("It is being taken already."),
            { CheckAskedAt: not null, CheckedAt: null } => Result.Conflict("The trial run is not done yet. Wait for it, then go on."),
            _ when run.Version != version => Stale.Form,
            _ => Result.Done(run),
        };
    }
}
