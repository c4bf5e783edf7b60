using System.Security.Cryptography;
using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Complaints;

/// <summary>A small office in which Folake Adeyemi has just complained to Amara.</summary>
internal sealed class HeardComplaint : IAsyncDisposable
{
    private HeardComplaint(TestDatabase database, TestOffice office)
    {
        (Database, Office) = (database, office);
        Folake = office.NewCustomer("Folake Adeyemi");
        Folake.AddressAs = "Mrs Adeyemi";
        Matter = office.NewMatter("You said Friday. I came on the bus on Friday.", Folake);
        Complaint = Complaint.Receive(Matter, Matter.Goal, TestClock.Start);
    }

    public TestDatabase Database { get; }

    public TestOffice Office { get; }

    public Customer Folake { get; }

    public Matter Matter { get; }

    public Complaint Complaint { get; }

    public ListItem Topic { get; } = new() { Kind = ListKind.Topic, Label = "A promised date", Order = 1 };

    public ListItem Harm { get; } = new() { Kind = ListKind.Harm, Label = "A way for nothing", Order = 1 };

    public ListItem Cause { get; } = new() { Kind = ListKind.RootCause, Label = "A date promised without asking", Order = 1 };

    public static async Task<HeardComplaint> AtAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var heard = new HeardComplaint(database, await TestOffice.OpenAsync(database));
        await database.SaveAsync(
            "Complaint heard", heard.Folake, heard.Matter, heard.Office.NewTouchpoint(heard.Matter, TestClock.Start), heard.Complaint, heard.Topic, heard.Harm, heard.Cause);
        return heard;
    }

    public static Submission Form() => new(RandomNumberGenerator.GetHexString(32, lowercase: true), [1]);

    /// <summary>The row as it is saved now.</summary>
    public Task<Complaint> NowAsync() => Database.ReadAsync(db => db.Complaints.AsNoTracking().Include(complaint => complaint.Reopenings).SingleAsync(complaint => complaint.Id == Complaint.Id));

    public async Task<Guid> VersionAsync() => (await NowAsync()).Version;

    /// <summary>An act of Ben's.</summary>
    public async Task<Result<string>> ActAsync(Func<ComplaintDesk, string, Task<Result<string>>> act)
    {
        await using var scope = Database.Scope(Office.Ben.Id);
        return await act(scope.Get<ComplaintDesk>(), Complaint.Reference);
    }

    public async Task<Result<string>> JudgeAsync(Solved verdict, Guid? version = null)
    {
        var said = new CustomerVerdict { Verdict = verdict, Feeling = 4, VerdictWords = "It hums again", Version = version ?? await VersionAsync() };
        return await ActAsync((desk, reference) => desk.JudgeAsync(reference, said, Form(), CancellationToken.None));
    }

    public async Task<Result<string>> ReopenAsync(string why, Guid? version = null)
    {
        var again = new OpenAgain { Why = why, Version = version ?? await VersionAsync() };
        return await ActAsync((desk, reference) => desk.ReopenAsync(reference, again, Form(), CancellationToken.None));
    }

    public async Task<Result<string>> ThankAsync(string words, Guid? version = null)
    {
        var thanks = new ThankYou { ThankWords = words, Version = version ?? await VersionAsync() };
        return await ActAsync((desk, reference) => desk.ThankAsync(reference, thanks, Form(), CancellationToken.None));
    }

    public async Task<ComplaintView> OpenAsync()
    {
        await using var scope = Database.Scope(Office.Amara.Id, readOnly: true);
        return (await scope.Get<ComplaintFolder>().OpenAsync(Complaint.Reference, CancellationToken.None)).Value;
    }

    public Task<Matter> MatterNowAsync() => Database.ReadAsync(db => db.Matters.AsNoTracking().SingleAsync(matter => matter.Id == Matter.Id));

    public Task<List<string>> ActsAsync() => Database.ReadAsync(db =>
        db.Changes.Where(entry => entry.SubjectId == Complaint.Id && entry.ById == Office.Ben.Id).OrderBy(entry => entry.Seq).Select(entry => entry.Act).ToListAsync());

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
