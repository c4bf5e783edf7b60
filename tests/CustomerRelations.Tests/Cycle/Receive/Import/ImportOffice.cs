using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Import;

/// <summary>An office into which files of contacts are brought.</summary>
internal sealed class ImportOffice(TestDatabase database, TestOffice office) : IAsyncDisposable
{
    public TestDatabase Database { get; } = database;

    public TestOffice Office { get; } = office;

    public static async Task<ImportOffice> AtAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        return new ImportOffice(database, await TestOffice.OpenAsync(database));
    }

    public static ImportedContact Row(int line, string name, params string[] reached) => new(line)
    {
        Name = name, Points = reached.Select(value => new ImportedPoint(value.Contains('@', StringComparison.Ordinal) ? ContactKind.Email : ContactKind.Phone, value)).ToList(),
    };

    public async Task<ImportRun> ReceiveAsync(ImportDuplicates duplicates = ImportDuplicates.Skip, bool isTrial = false)
    {
        var run = ImportRun.Receive(ImportSubject.Customers, "contacts.csv", 100, Office.Amara.Id, Office.Branch.Id, Database.Clock.Now);
        run.Duplicates = duplicates;
        if (isTrial)
        {
            run.AskCheck(Database.Clock.Now);
        }
        else
        {
            run.Confirm(Database.Clock.Now);
        }

        await Database.SaveAsync("Import begun", run);
        return run;
    }

    public async Task ReadAsync(ImportRun run, IEnumerable<ImportedContact> contacts, int rowsABatch = 1000, CancellationToken cancel = default)
    {
        await using var scope = Database.Scope();
        var runner = scope.Get<ImportRunner>();
        runner.RowsABatch = rowsABatch;
        await (run.CheckAskedAt is null ? runner.ImportAsync(run.Id, contacts, () => 0, null, cancel) : runner.CheckAsync(run.Id, contacts, () => 0, null, cancel));
    }

    /// <returns>Created, updated, skipped, failed; and the run.</returns>
    public async Task<(string Counts, ImportRun Run)> ImportAsync(ImportDuplicates duplicates, params ImportedContact[] contacts)
    {
        var run = await ReceiveAsync(duplicates);
        await ReadAsync(run, contacts);
        return (await CountsAsync(run), run);
    }

    public Task<string> CountsAsync(ImportRun run) => Database.ReadAsync(async db =>
    {
        var now = await db.ImportRuns.SingleAsync(row => row.Id == run.Id);
        return $"{now.RowsRead}: {now.Created} {now.Updated} {now.Skipped} {now.Failed}{(now.FinishedAt is null && now.CheckedAt is null ? " unfinished" : "")}";
    });

    public Task<List<ImportRow>> RowsAsync(ImportRun run) =>
        Database.ReadAsync(db => db.ImportRows.Where(row => row.ImportRunId == run.Id).OrderBy(row => row.Line).ToListAsync());

    public Task<List<Customer>> FilesAsync() => Database.ReadAsync(db => db.Customers.AsSplitQuery()
        .Include(file => file.NameParts).Include(file => file.ContactPoints).Include(file => file.Facts).Include(file => file.Tags)
        .OrderBy(file => file.DisplayName).ThenBy(file => file.Id).ToListAsync());

    public async Task<Result<TakenBack>> TakeBackAsync(ImportRun run)
    {
        await using var scope = Database.Scope(Office.Amara.Id);
        return await scope.Get<ImportReturn>().TakeBackAsync(run.Reference, null, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
