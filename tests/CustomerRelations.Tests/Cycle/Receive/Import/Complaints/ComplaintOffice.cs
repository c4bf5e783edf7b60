using System.Text;
using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Shape;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Import.Complaints;

/// <summary>An office into which files of complaints are brought.</summary>
internal sealed class ComplaintOffice(TestDatabase database, TestOffice office) : IAsyncDisposable
{
    public TestDatabase Database { get; } = database;

    public TestOffice Office { get; } = office;

    /// <value>The map that ships with the documents.</value>
    public static string ConsumerMap { get; } = File.ReadAllText(Path.Combine(Repository.Root, "docs", "reference", "consumer-complaints-map.json"));

    public static async Task<ComplaintOffice> AtAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        return new ComplaintOffice(database, await TestOffice.OpenAsync(database));
    }

    public Task<Result<ImportReport>> BringAsync(string text, string? map = null, bool isTrial = false) =>
        BringAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), "complaints.csv", map, isTrial);

    public async Task<Result<ImportReport>> BringAsync(Stream file, string name, string? map = null, bool isTrial = false)
    {
        await using (file)
        {
            await using var scope = Database.Scope(Office.Amara.Id);
            var input = new NewImport(name, null, null, ImportDuplicates.Skip, isTrial, ImportSubject.Complaints, map);
            return await scope.Get<ImportErrand>().RunAsync(input, file, CancellationToken.None);
        }
    }

    /// <summary>The same as its last line.</summary>
    public async Task<string> CountsAsync(string text, string? map = null, bool isTrial = false) => (await BringAsync(text, map, isTrial)).Value.ToString();

    public Task<List<(Matter Matter, Complaint Complaint, ComplaintOrigin Origin)>> AllAsync() => Database.ReadAsync(async db =>
        (await (from complaint in db.Complaints
                join matter in db.Matters on complaint.Id equals matter.Id
                join origin in db.ComplaintOrigins on complaint.Id equals origin.ComplaintId
                orderby db.ImportRows.Where(row => row.SubjectId == complaint.Id).OrderBy(row => row.Line).Select(row => (Guid?)row.ImportRunId).FirstOrDefault(), db.ImportRows.Where(row => row.SubjectId == complaint.Id).Min(row => (int?)row.Line)
                select new { matter, complaint, origin }).ToListAsync()).ConvertAll(row => (row.matter, row.complaint, row.origin)));

    public async Task<TakenBack> TakeBackAsync(bool first = false)
    {
        var runs = Database.ReadAsync(db => db.ImportRuns.Where(run => run.ConfirmedAt != null).OrderBy(run => run.Id).Select(run => run.Reference).ToListAsync());
        var reference = first ? (await runs)[0] : (await runs)[^1];
        await using var scope = Database.Scope(Office.Amara.Id);
        return (await scope.Get<ImportReturn>().TakeBackAsync(reference, null, CancellationToken.None)).Value;
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
