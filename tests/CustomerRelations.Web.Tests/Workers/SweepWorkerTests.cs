using System.Net;
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
        (await host.AskAsync(db => db.SweepRuns.FirstAsync(run => run.Problem != null))).Problem.ShouldBe(nameof(OperationCanceledException));
    }

    [Fact]
    public async Task A_call_is_asked_for_by_itself_and_stands_among_the_follow_ups()
    {
        await using var host = await OfficeHost.DemoAsync();
        var clerk = await host.SignedInAsync("desk@demo.example");
        var quiet = await host.AskAsync(db => db.Customers.OrderBy(one => one.LastTouchpointAt).FirstAsync());
        (await clerk.PostAsync($"/desk?customer={quiet.Reference}", "/desk", ("Input.Goal", "Three letters and no answer"), ("Input.Left", "1"), ("Input.NextWaved", "true"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        // Another process on the same books sweeps as it starts.
        await using var second = host.Again();
        _ = second.Server;
        await Patience.UntilAsync(() => host.AskAsync(db => db.FollowUpTasks.AnyAsync(task => task.CustomerId == quiet.Id)));

        var line = (await clerk.PageAsync("/follow-ups")).QuerySelectorAll("main .rows > li").Single(row => row.TextContent.Contains(quiet.DisplayName, StringComparison.Ordinal));
        line.QuerySelector(".voice")!.TextContent.ShouldBe("Three letters and no answer");
        line.TextContent.ShouldContain("Rule: after an unhappy ending");
        line.QuerySelector("a.btn")!.GetAttribute("href").ShouldStartWith($"/desk?customer={quiet.Reference}&task=");
    }

    private static Task<bool> IsFailedAsync(OfficeHost host) => host.AskAsync(db => db.SweepRuns.AnyAsync(run => run.Problem != null));

    private sealed class StoppedClock : IDatabaseClock
    {
        public Task<DateTime> NowAsync(CrmDbContext db, CancellationToken cancel) => throw new OperationCanceledException();
    }
}
