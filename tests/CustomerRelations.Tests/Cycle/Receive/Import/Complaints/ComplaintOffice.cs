using System.Text;
using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Shape;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Tests.Cycle.Receive.Import.Complaints;

/// <summary>An office into which files of complaints are brought.</summary>
internal sealed class ComplaintOffice(TestDatabase database, TestOffice office) : IAsyncDisposable
{
    public TestDatabase Database { get; } = database;

    public TestOffice Office { get; } = office;

    /// <value>The map that ships with the documents.</value>
    public static string ConsumerMap { get; } = File.ReadAllText(Path.Combine(Repository.Root, "docs", "reference", "consumer-complaints-map.json"));

    public static async Task<ComplaintOffice> AtAsync(DatabaseKind kind, Action<IServiceCollection>? more = null)
    {
        var database = await TestDatabase.CreateAsync(kind, services =>
        {
            services.AddCustomerRelations();
            more?.Invoke(services);
        });
        return new ComplaintOffice(database, await TestOffice.OpenAsync(database));
    }

    public Task<Result<ImportReport>> BringAsync(string text, string? map = null, bool isTrial = false, ImportDuplicates duplicates = ImportDuplicates.Skip) =>
        BringAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), "complaints.csv", map, isTrial, duplicates);

    public async Task<Result<ImportReport>> BringAsync(Stream file, string name, string? map = null, bool isTrial = false, ImportDuplicates duplicates = ImportDuplicates.Skip)
    {
        await using (file)
        {
            await using var scope = Database.Scope(Office.Amara.Id);
            var input = new NewImport(name, null, null, duplicates, isTrial, ImportSubject.Complaints, map);
            return await scope.Get<ImportErrand>().RunAsync(input, file, CancellationToken.None);
        }
    }

    /// <summary>The same as its last line.</summary>
    public async Task<string> CountsAsync(string text, string? map = null, bool isTrial = false) => (await BringAsync(text, map, isTrial)).Value.ToString();

    /// <summary>What a later file says is written into the complaints that are here.</summary>
    public async Task<string> UpdatesAsync(string text, bool isTrial = false, string? map = null) => (await BringAsync(text, map, isTrial, ImportDuplicates.Update)).Value.ToString();

    /// <summary>A file of complaints that waits to be taken.</summary>
    public async Task<ImportRun> ReceiveAsync(string text)
    {
        var head = FileHead.Of(new MemoryStream(Encoding.UTF8.GetBytes(text)), "complaints.csv", ImportSubject.Complaints);
        var run = ImportRun.Receive(ImportSubject.Complaints, "complaints.csv", text.Length, Office.Amara.Id, Office.Branch.Id, Database.Clock.Now);
        run.Columns = FileColumns.Write(head.Columns);
        run.Confirm(Database.Clock.Now);
        await Database.SaveAsync("Import begun", run);
        return run;
    }

    public async Task ReadAsync(ImportRun run, string text, int rowsABatch)
    {
        await using var scope = Database.Scope();
        var runner = scope.Get<ImportRunner>();
        runner.RowsABatch = rowsABatch;
        await runner.ImportAsync(run.Id, new MemoryStream(Encoding.UTF8.GetBytes(text)), CancellationToken.None);
    }

    public Task<List<(Matter Matter, Complaint Complaint, ComplaintOrigin Origin)>> AllAsync() => Database.ReadAsync(async db =>
        (await (from complaint in db.Complaints
                join matter in db.Matters on complaint.Id equals matter.Id
                join origin in db.ComplaintOrigins on complaint.Id equals origin.ComplaintId
                orderby db.ImportRows.Where(row => row.SubjectId == complaint.Id).OrderBy(row => row.Line).Select(row => (Guid?)row.ImportRunId).FirstOrDefault(), db.ImportRows.Where(row => row.SubjectId == complaint.Id).Min(row => (int?)row.Line)
                select new { matter, complaint, origin }).ToListAsync()).ConvertAll(row => (row.matter, row.complaint, row.origin)));

    public async Task<(Matter Matter, Complaint Complaint, ComplaintOrigin Origin)> OneAsync(string key) => (await AllAsync()).Single(one => one.Origin.ExternalId == key);

    /// <summary>Somebody at a desk works on it.</summary>
    public async Task ChangeAsync(string key, Action<Complaint> change, Action<Matter>? also = null)
    {
        await using var scope = Database.Scope(Office.Amara.Id);
        var complaint = await scope.Db.Complaints.SingleAsync(one => scope.Db.ComplaintOrigins.Any(origin => origin.ComplaintId == one.Id && origin.ExternalId == key));
        var matter = await scope.Db.Matters.SingleAsync(one => one.Id == complaint.Id);
        change(complaint);
        also?.Invoke(matter);
        scope.Db.Note("Complaint understood", also is null ? complaint : matter);
        await scope.Db.SaveChangesAsync();
    }

    public async Task<TakenBack> TakeBackAsync(bool first = false)
    {
        var runs = Database.ReadAsync(db => db.ImportRuns.Where(run => run.ConfirmedAt != null).OrderBy(run => run.Id).Select(run => run.Reference).ToListAsync());
        var reference = first ? (await runs)[0] : (await runs)[^1];
        await using var scope = Database.Scope(Office.Amara.Id);
        return (await scope.Get<ImportReturn>().TakeBackAsync(reference, null, CancellationToken.None)).Value;
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
