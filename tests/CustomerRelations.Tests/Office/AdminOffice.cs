using System.Security.Cryptography;
using System.Text;
using CustomerRelations.Data;
using CustomerRelations.Data.Seed;
using CustomerRelations.Entities;
using CustomerRelations.Office.Staffing;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Tests.Office;

/// <summary>An office with an admin (Amara), a colleague at the desk (Ben), and everything an admin works with.</summary>
internal sealed class AdminOffice : IAsyncDisposable
{
    // Noted on the workshop, so that a colleague's acts are those of the test.
    private const string Arranged = "Office arranged";

    private AdminOffice(TestDatabase database, TestOffice people) => (Database, People) = (database, people);

    public TestDatabase Database { get; }

    public TestOffice People { get; }

    public Guid Amara => People.Amara.Id;

    public Guid Ben => People.Ben.Id;

    /// <param name="kind">Which database.</param>
    /// <param name="also">Registered last.</param>
    public static async Task<AdminOffice> OpenAsync(DatabaseKind kind, Action<IServiceCollection>? also = null)
    {
        var database = await TestDatabase.CreateAsync(kind, services =>
        {
            services.AddCustomerRelations().AddDataProtection().UseEphemeralDataProtectionProvider();
            services.AddIdentityCore<StaffMember>().AddRoles<IdentityRole<Guid>>().AddEntityFrameworkStores<CrmDbContext>().AddDefaultTokenProviders();

            // Few rounds, because tests hash often.
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1000);
            also?.Invoke(services);
        });
        var people = await TestOffice.OpenAsync(database);
        await using (var scope = database.Scope())
        {
            await scope.Get<Foundation>().LayAsync(CancellationToken.None);
        }

        var office = new AdminOffice(database, people);
        await office.GiveAsync(office.Amara, StaffRole.Admin);
        await office.GiveAsync(office.Ben, StaffRole.FrontDesk);
        return office;
    }

    /// <summary>A form that was not posted before.</summary>
    public static Submission Form(string words = "") =>
        new(RandomNumberGenerator.GetHexString(32, lowercase: true), SHA256.HashData(Encoding.UTF8.GetBytes(words)));

    /// <summary>Does something in one request of a colleague's.</summary>
    public async Task<TResult> AskAsync<TService, TResult>(Guid asked, Func<TService, Task<TResult>> ask)
        where TService : notnull
    {
        await using var scope = Database.Scope(asked);
        return await ask(scope.Get<TService>());
    }

    public Task<TResult> AskAsync<TService, TResult>(Func<TService, Task<TResult>> ask)
        where TService : notnull => AskAsync(Amara, ask);

    /// <summary>Another node changes something: this one hears of it when it next reads.</summary>
    public async Task ElsewhereAsync(Func<CrmDbContext, Task<int>> change)
    {
        await using var scope = Database.Scope();
        (await change(scope.Db)).ShouldBe(1);
    }

    public async Task GiveAsync(Guid id, StaffRole role)
    {
        await using var scope = Database.Scope();
        var result = await scope.Work.RunAsync(null, async cancel =>
        {
            var staff = await scope.Db.Staff.SingleAsync(row => row.Id == id, cancel);
            staff.SecurityStamp ??= "first";
            await scope.Get<StaffRoll>().GiveAsync(staff, role, cancel);
            scope.Db.Note(Arranged, People.Workshop);
            return Result.Done("/");
        }, CancellationToken.None);
        result.IsDone.ShouldBeTrue();
    }

    /// <summary>From now on the colleague signs in with this.</summary>
    public async Task GivePasswordAsync(Guid id, string email, string password)
    {
        await using var scope = Database.Scope();
        var staff = await scope.Db.Staff.SingleAsync(row => row.Id == id);
        (staff.Email, staff.NormalizedEmail) = (email, email.ToUpperInvariant());
        staff.PasswordHash = scope.Get<IPasswordHasher<StaffMember>>().HashPassword(staff, password);
        scope.Db.Note(Arranged, People.Workshop);
        await scope.Db.SaveChangesAsync();
    }

    public Task CloseAsync(Guid id) => Database.ReadAsync(db =>
        db.Staff.Where(row => row.Id == id).ExecuteUpdateAsync(row => row.SetProperty(staff => staff.DisabledAt, (DateTime?)TestClock.Start)));

    public Task<StaffMember> StaffAsync(Guid id) => Database.ReadAsync(db => db.Staff.AsNoTracking().SingleAsync(row => row.Id == id));

    public async Task<StaffSession> SignInAsync(Guid id)
    {
        var session = new StaffSession { StaffId = id, Ticket = [1], StartedAt = TestClock.Start, SeenAt = TestClock.Start };
        await using var scope = Database.Scope();
        scope.Db.Add(session);
        await scope.Db.SaveChangesAsync();
        return session;
    }

    public Task<bool> IsSignedInAsync(StaffSession session) =>
        Database.ReadAsync(db => db.StaffSessions.AnyAsync(row => row.Id == session.Id && row.EndedAt == null));

    public Task<List<string>> ActsAsync(Guid subject) =>
        Database.ReadAsync(db => db.Changes.Where(entry => entry.SubjectId == subject).OrderBy(entry => entry.Seq).Select(entry => entry.Act).ToListAsync());

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
