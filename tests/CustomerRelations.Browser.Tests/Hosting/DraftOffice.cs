using System.Data.Common;
using CustomerRelations.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>A demo office whose clock is put forward by hand and whose books can be shut to every pen.</summary>
public sealed class DraftOffice : WebApplicationFactory<Program>
{
    private readonly string folder = DemoBooks.Copy();
    private readonly PutForward clock = new();
    private readonly ShutPens pens = new();

    public DraftOffice()
    {
        UseKestrel(0);
        StartServer();
    }

    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    public void Forward(TimeSpan by) => clock.Ahead += by;

    /// <summary>From now on nothing can be written, or again.</summary>
    public void Shut(bool isShut) => pens.AreShut = isShut;

    public async Task<T> AskAsync<T>(Func<CrmDbContext, Task<T>> question)
    {
        await using var scope = Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<CrmDbContext>());
    }

    public async Task<string> ReferenceOfAsync(string name) =>
        await AskAsync(db => db.Customers.Where(one => one.DisplayName == name).Select(one => one.Reference).SingleAsync());

    public async Task<string> SomebodyElseAsync(string name) =>
        await AskAsync(db => db.Customers.Where(one => one.DisplayName != name && one.MergedIntoId == null).OrderBy(one => one.Id).Select(one => one.Reference).FirstAsync());

    /// <summary>What a page sends when it is left arrives a moment later.</summary>
    public async Task KeepsAsync(int drafts)
    {
        await WaitAsync(async db => await db.Drafts.CountAsync() >= drafts);
        (await AskAsync(db => db.Drafts.CountAsync())).ShouldBe(drafts);
    }

    /// <summary>Some words are about this customer.</summary>
    public Task IsKeptForAsync(string name) => WaitAsync(db => db.Drafts.AnyAsync(draft => db.Customers.Any(one => one.Id == draft.CustomerId && one.DisplayName == name)));

    /// <summary>No words lie anywhere, and whoever a journey brought has another name, so that the next one brings somebody new.</summary>
    public Task<int> ClearAsync() => AskAsync(async db =>
    {
        await db.Customers.Where(one => one.NameKey == "zanele khumalo")
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.NameKey, one => one.Reference).SetProperty(one => one.DisplayName, one => one.Reference));
        return await db.Drafts.ExecuteDeleteAsync();
    });

    private async Task WaitAsync(Func<CrmDbContext, Task<bool>> question)
    {
        for (var tries = 0; !await AskAsync(question); tries++)
        {
            tries.ShouldBeLessThan(100);
            await Task.Delay(100);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        DemoBooks.Close(folder);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development")
        .UseSetting("Data:Folder", folder)
        .UseSetting("Access:SignInsPerMinute", "1000")
        .ConfigureTestServices(services =>
        {
            DemoBooks.HashQuickly(services);
            services.AddSingleton<TimeProvider>(clock).ConfigureDbContext<CrmDbContext>(options => options.AddInterceptors(pens));
        });

    private sealed class PutForward : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
    }

    private sealed class ShutPens : DbCommandInterceptor
    {
        public bool AreShut { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            Writes(command) ? throw new SqliteException("database is locked", 5) : base.ReaderExecutingAsync(command, eventData, result, cancellationToken);

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            Writes(command) ? throw new SqliteException("database is locked", 5) : base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);

        private bool Writes(DbCommand command) => AreShut && !command.CommandText.TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase);
    }
}
