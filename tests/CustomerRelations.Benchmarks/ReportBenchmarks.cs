using BenchmarkDotNet.Attributes;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports;
using CustomerRelations.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Benchmarks;

/// <summary>
/// What a manager waits for on Monday morning: twelve weeks of a year of complaints, and all of them.
/// Run with: dotnet run -c Release --project tests/CustomerRelations.Benchmarks -- --filter '*Report*'
/// </summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private string folder = "";
    private ServiceProvider services = null!;

    /// <value>Complaints of the last year, spread evenly.</value>
    [Params(1_000, 100_000)]
    public int Complaints { get; set; }

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
    public Task<ComplaintsView> Twelve_weeks() => ReadAsync(new ReportQuestion { Weeks = "12" });

    [Benchmark]
    public Task<ComplaintsView> A_year() => ReadAsync(new ReportQuestion { Weeks = "52" });

    [Benchmark]
    public Task<ComplaintsView> A_year_and_who_is_behind_it() => ReadAsync(new ReportQuestion { Weeks = "52", Show = ComplaintNumbers.All });

    private async Task<ComplaintsView> ReadAsync(ReportQuestion question)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ComplaintsReport>().ReadAsync(question, "Europe/London", CancellationToken.None);
    }

    private async Task FillAsync(CrmDbContext db, Work work, IBulkWriter bulk)
    {
        var branch = new Branch { Name = "Market Street", TimeZone = "Europe/London", Currency = "GBP" };
        var staff = new StaffMember { DisplayName = "Amara", UserName = "amara", BranchId = branch.Id };
        await work.RunAsync(null, async cancel =>
        {
            db.AddRange(branch, staff);
            db.Note("Office opened", branch);
            await db.SaveChangesAsync(cancel);
            var start = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-360);
            var (matters, complaints) = (new List<Matter>(), new List<Complaint>());
            for (var number = 0; number < Complaints; number++)
            {
                var at = start.AddDays(360.0 * number / Complaints);
                var matter = Matter.Open(null, "You said Friday.", branch.Id, staff.Id, at);
                var complaint = Complaint.Receive(matter, "You said Friday.", at);
                if (number % 2 == 0)
                {
                    complaint.Thank("Thank you.", staff.Id, at);
                    complaint.Judge(Solved.Yes, null, null, staff.Id, at.AddDays(number % 6));
                }

                matters.Add(matter);
                complaints.Add(complaint);
            }

            await bulk.WriteAsync(db, matters, cancel);
            await bulk.WriteAsync(db, complaints, cancel);
            return Results.Result.Done("");
        }, CancellationToken.None);
    }
}
