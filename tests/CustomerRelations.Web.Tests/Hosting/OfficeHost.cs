using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Web.Workers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Hosting;

/// <summary>The whole front desk in memory, on a SQLite file of its own in a temporary folder.</summary>
/// <remarks>In Development it opens on a copy of a demo office that is made and swept once a process; in Production on nothing.</remarks>
public sealed class OfficeHost : WebApplicationFactory<Program>
{
    public const string Password = Data.Seed.DemoOffice.Password;

    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private readonly bool keepsFolder;

    private OfficeHost(string environment, string folder, bool keepsFolder) =>
        (Environment, Folder, this.keepsFolder) = (environment, folder, keepsFolder);

    public string Environment { get; }

    public string Folder { get; }

    public DeskClock Clock { get; } = new();

    public Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal) { ["Access:SignInsPerMinute"] = "100000" };

    /// <value>Registered last, over what the application registers.</value>
    public Action<IServiceCollection> Also { get; init; } = _ => { };

    /// <value>The rounds of the password hash; few, because tests sign in often. Null for those of the application.</value>
    public int? HashRounds { get; init; } = 1000;

    /// <summary>The demo office.</summary>
    public static async Task<OfficeHost> DemoAsync(Action<IServiceCollection>? also = null)
    {
        var folder = NewFolder();
        File.Copy(await Template.Value, Path.Combine(folder, "crm.db"));
        return new OfficeHost("Development", folder, keepsFolder: false) { Also = also ?? (_ => { }) };
    }

    /// <summary>An office nobody has set up.</summary>
    public static OfficeHost Production(int? hashRounds = 1000) =>
        new("Production", NewFolder(), keepsFolder: false) { Settings = { ["AllowedHosts"] = "localhost" }, HashRounds = hashRounds };

    /// <summary>A Production start on the folder of another office.</summary>
    public static OfficeHost Production(string folder) =>
        new("Production", folder, keepsFolder: true) { Settings = { ["AllowedHosts"] = "localhost" } };

    /// <summary>Another process on the same folder.</summary>
    public OfficeHost Again() => new(Environment, Folder, keepsFolder: true);

    public Visitor NewVisitor() => new(this);

    public async Task<Visitor> SignedInAsync(string email, bool keep = false)
    {
        var visitor = NewVisitor();
        await visitor.SignInAsync(email, Password, keep);
        return visitor;
    }

    public async Task<T> AskAsync<T>(Func<CrmDbContext, Task<T>> question)
    {
        await using var scope = Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<CrmDbContext>());
    }

    public Task<StaffMember> StaffAsync(string email) =>
        AskAsync(db => db.Staff.AsNoTracking().SingleAsync(staff => staff.NormalizedEmail == email.ToUpperInvariant()));

    public Task ChangeStaffAsync(string email, Action<StaffMember> change) => AskAsync(async db =>
    {
        var staff = await db.Staff.SingleAsync(row => row.NormalizedEmail == email.ToUpperInvariant());
        change(staff);
        db.Note("Account changed", staff);
        return await db.SaveChangesAsync();
    });

    /// <summary>Throws away what was typed and not saved, so that every form opens as nobody has touched it.</summary>
    public Task<int> ClearDesksAsync() => AskAsync(db => db.Drafts.ExecuteDeleteAsync());

    /// <summary>From now on whatever reads this column breaks.</summary>
    public async Task BreakAsync(string table, string column)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "crm.db")};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"ALTER TABLE {table} RENAME COLUMN {column} TO NoMore";
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Everything that was logged so far.</summary>
    public string ReadLog() => string.Concat(Directory.GetFiles(Path.Combine(Folder, "logs")).Select(ReadOpenFile));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!keepsFolder)
        {
            ForgetConnections(Folder);
            Directory.Delete(Folder, recursive: true);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("Data:Folder", Folder);
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            if (HashRounds is { } rounds)
            {
                services.PostConfigure<PasswordHasherOptions>(hasher => hasher.IterationCount = rounds);
            }

            Also(services);
        });
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var folder = NewFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        await using (var host = new OfficeHost("Development", folder, keepsFolder: true))
        {
            // What an office reckons by itself on its first day is in the books before they are copied: the figures of every day, the calls to make.
            await Patience.UntilAsync(() => host.AskAsync(async db => await db.SweepRuns.CountAsync() == Schedule.Sweeps.Count));
        }

        // The last connection that closes brings the write-ahead log into the file.
        ForgetConnections(folder);
        return Path.Combine(folder, "crm.db");
    }

    private static void ForgetConnections(string folder)
    {
        using var any = new SqliteConnection(new SqliteConnectionStringBuilder($"Data Source={Path.Combine(folder, "crm.db")}") { ForeignKeys = true }.ToString());
        SqliteConnection.ClearPool(any);
    }

    private static string NewFolder() => Directory.CreateTempSubdirectory("customer-relations-web-").FullName;

    private static string ReadOpenFile(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return new StreamReader(file).ReadToEnd();
    }
}
