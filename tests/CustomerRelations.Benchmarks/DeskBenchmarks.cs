using BenchmarkDotNet.Attributes;
using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Cycle.Desk;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Benchmarks;

/// <summary>
/// The three things a clerk waits for, in an office that grows: what counts is the ratio between the rows of one method, not its figures.
/// Run with: dotnet run -c Release --project tests/CustomerRelations.Benchmarks -- --filter '*'
/// </summary>
public class DeskBenchmarks
{
    private const int TouchpointsEach = 10;

    private string folder = "";
    private ServiceProvider services = null!;
    private string reference = "";
    private Guid channel;
    private Guid clerk;

    /// <value>Customers in the office; each has ten conversations.</value>
    [Params(100, 1_000, 10_000, 100_000)]
    public int Customers { get; set; }

    [GlobalSetup]
    public async Task OpenOfficeAsync()
    {
        folder = Directory.CreateTempSubdirectory("crm-bench").FullName;
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddScoped<Signature>().AddSingleton<Noticeboard>()
            .AddScoped<Work>()
            .AddSqliteDatabase($"Data Source={Path.Combine(folder, "crm.db")}", null)
            .AddCustomerRelations()
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        await db.Database.MigrateAsync();
        await FillAsync(db, scope.ServiceProvider.GetRequiredService<Work>(), scope.ServiceProvider.GetRequiredService<IBulkWriter>());
    }

    [GlobalCleanup]
    public void Close()
    {
        services.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark]
    public Task<DeskView> Open_the_desk_on_a_customer() => InScopeAsync(scope =>
        scope.GetRequiredService<DeskTop>().OpenAsync(reference, null, null, CancellationToken.None));

    [Benchmark]
    public Task<FileView> Open_a_file() => InScopeAsync(async scope =>
        (await scope.GetRequiredService<CustomerFolder>().OpenAsync(reference, null, 20, CancellationToken.None)).Value);

    [Benchmark]
    public Task<string> Log_a_touchpoint() => InScopeAsync(async scope =>
    {
        var input = new NewTouchpoint { Anonymous = true, Channel = channel, Goal = "A bulb for this lamp", Arrived = 3, Left = 4, Solved = Solved.Yes };
        var form = new Submission(Guid.CreateVersion7().ToString("N"), [1]);
        return (await scope.GetRequiredService<DeskLog>().LogAsync(input, form, openFile: false, CancellationToken.None)).Value;
    });

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Signature>().StaffId = clerk;
        return await act(scope.ServiceProvider);
    }

    private async Task FillAsync(CrmDbContext db, Work work, IBulkWriter bulk)
    {
        var branch = new Branch { Name = "Market Street", TimeZone = "Europe/London", Currency = "GBP" };
        var staff = new StaffMember { DisplayName = "Amara", UserName = "amara", BranchId = branch.Id };
        var counter = new ListItem { Kind = ListKind.Channel, Label = "Counter", Order = 1 };
        (channel, clerk) = (counter.Id, staff.Id);
        await work.RunAsync(null, async cancel =>
        {
            db.AddRange(branch, staff, counter);
            db.Note("Office opened", branch);
            await db.SaveChangesAsync(cancel);
            var start = new DateTime(2026, 1, 1, 9, 0, 0, DateTimeKind.Utc);
            var customers = Enumerable.Range(0, Customers)
                .Select(number => Customer.Welcome(CustomerKind.Person, $"Customer {number}", ["customer", $"{number}"], branch.Id, start)).ToList();
            var matters = new List<Matter>();
            var touchpoints = new List<Touchpoint>();
            for (var round = 0; round < TouchpointsEach; round++)
            {
                foreach (var customer in customers)
                {
                    var at = start.AddMinutes(touchpoints.Count);
                    var matter = Matter.Open(customer.Id, "A new belt", branch.Id, staff.Id, at);
                    matters.Add(matter);
                    touchpoints.Add(Touchpoint.Log(matter, new TouchpointFrame(staff.Id, branch.Id, counter.Id, at, at), new TouchpointStory("A new belt") { Left = Feeling.Pleased }));
                    customer.Met(at, Feeling.Pleased);
                }
            }

            reference = customers[Customers / 2].Reference;
            await bulk.WriteAsync(db, customers, cancel);
            await bulk.WriteAsync(db, matters, cancel);
            await bulk.WriteAsync(db, touchpoints, cancel);
            return Results.Result.Done("");
        }, CancellationToken.None);
    }
}
