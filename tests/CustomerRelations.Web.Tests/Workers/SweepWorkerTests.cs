using CustomerRelations.Data;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CustomerRelations.Web.Tests.Workers;

public sealed class SweepWorkerTests
{
    [Fact]
    public async Task A_sweep_whose_database_gives_up_by_itself_has_failed_and_the_office_stays_open()
    {
        await using var host = await OfficeHost.DemoAsync(services => services.AddSingleton<IDatabaseClock>(new StoppedClock()));
        var closing = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;

        await Patience.UntilAsync(async () => closing.IsCancellationRequested || await IsFailedAsync(host));

        closing.IsCancellationRequested.ShouldBeFalse();
        (await host.AskAsync(db => db.SweepRuns.SingleAsync())).Problem.ShouldBe(nameof(OperationCanceledException));
    }

    private static Task<bool> IsFailedAsync(OfficeHost host) => host.AskAsync(db => db.SweepRuns.AnyAsync(run => run.Problem != null));

    private sealed class StoppedClock : IDatabaseClock
    {
        public Task<DateTime> NowAsync(CrmDbContext db, CancellationToken cancel) => throw new OperationCanceledException();
    }
}
