using System.Security.Cryptography;
using System.Text;
using CustomerRelations.Cycle.Receive.Outside;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Files;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Tests.Cycle.Receive.Outside;

/// <summary>A small office with a slot in its door and a room for files.</summary>
internal sealed class OutsideOffice : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("customer-relations-files-").FullName;

    private OutsideOffice()
    {
    }

    public TestDatabase Database { get; private set; } = null!;

    public TestOffice Office { get; private set; } = null!;

    public string Secret { get; } = SecretLink.Next();

    public FileRoom Room { get; private set; } = null!;

    public static async Task<OutsideOffice> AtAsync(DatabaseKind kind)
    {
        var outside = new OutsideOffice();
        outside.Room = new FileRoom(outside.folder);
        outside.Database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations().AddSingleton(outside.Room));
        outside.Office = await TestOffice.OpenAsync(outside.Database);
        await outside.AddSystemAsync();
        return outside;
    }

    public static Submission Form() => new(RandomNumberGenerator.GetHexString(32, lowercase: true), [1]);

    public NewFeedback Told(FeedbackKind kind = FeedbackKind.Complaint, string words = "You said Friday. It is Monday.") => new() { Kind = kind, BranchId = Office.Branch.Id, Words = words, Feeling = 2, Solved = Solved.NotYet };

    /// <returns>The reference of the page.</returns>
    public async Task<string> TellAsync(NewFeedback told, params IncomingFile[] files) => (await TakeAsync(told, Form(), files)).Value.Split('/')[^1];

    public async Task<Result<string>> TakeAsync(NewFeedback told, Submission form, params IncomingFile[] files)
    {
        await using var scope = Database.Scope();
        return await scope.Get<FeedbackSlot>().TakeAsync(told, files, Secret, form, CancellationToken.None);
    }

    public async Task<Result<string>> ActAsync(Func<FeedbackDesk, Task<Result<string>>> act)
    {
        await using var scope = Database.Scope();
        return await act(scope.Get<FeedbackDesk>());
    }

    public async Task<FeedbackView?> OpenAsync(string reference, string? secret = null)
    {
        await using var scope = Database.Scope(readOnly: true);
        return await scope.Get<FeedbackFolder>().OpenAsync(reference, secret ?? Secret, CancellationToken.None);
    }

    public async Task<IncomingFile> BringAsync(string name, string words)
    {
        var file = new IncomingFile { Name = name, Size = Encoding.UTF8.GetByteCount(words), Hash = SHA256.HashData(Encoding.UTF8.GetBytes(words)) };
        await using var disk = Room.Create(file.StoredAs);
        await disk.WriteAsync(Encoding.UTF8.GetBytes(words));
        return file;
    }

    public Task<Complaint> ComplaintAsync() => Database.ReadAsync(db => db.Complaints.AsNoTracking().Include(one => one.Reopenings).SingleAsync());

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    // Whoever signs what happens by itself.
    private async Task AddSystemAsync()
    {
        await using var scope = Database.Scope();
        scope.Db.Add(new StaffMember { Id = StaffMember.SystemId, UserName = "system", DisplayName = "System" });
        scope.Db.Note("System set up", Office.Branch);
        await scope.Db.SaveChangesAsync();
    }
}
