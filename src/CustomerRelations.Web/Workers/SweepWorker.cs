using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Workers;

/// <summary>Runs each sweep of the schedule in its own scope. A failing one is logged and shown, and does not stop the others.</summary>
public sealed partial class SweepWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SweepWorker> log) : BackgroundService
{
    // A sweep that runs every few seconds and finds nothing writes nothing of it in between.
    private static readonly TimeSpan Telling = TimeSpan.FromSeconds(20);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Schedule.Sweeps.Select(sweep => RepeatAsync(sweep, stoppingToken)));

    private async Task RepeatAsync(Sweep sweep, CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(sweep.Every, clock);
        var (told, before) = (DateTime.MinValue, (string?)null);
        try
        {
            do
            {
                var started = clock.Moment();
                var problem = await RunAsync(sweep, stopping);
                if (problem != before || clock.Moment() >= told + Telling)
                {
                    await RememberAsync(sweep, started, problem, stopping);
                    (told, before) = (clock.Moment(), problem);
                }
            }
            while (await timer.WaitForNextTickAsync(stopping));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The office closes.
        }
    }

    private async Task<string?> RunAsync(Sweep sweep, CancellationToken stopping)
    {
        using var logScope = log.BeginScope("Sweep {Sweep}", sweep.Name);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
            var asOf = await scope.ServiceProvider.GetRequiredService<IDatabaseClock>().NowAsync(db, stopping);
            await sweep.RunAsync(scope.ServiceProvider, asOf, stopping);
            return null;
        }
        catch (Exception error) when (error is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            Failed(log, sweep.Name, error);
            return error.GetType().Name;
        }
    }

    private async Task RememberAsync(Sweep sweep, DateTime started, string? problem, CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
            var run = await db.SweepRuns.FindAsync([sweep.Name], stopping);
            if (run is null)
            {
                run = new SweepRun { Name = sweep.Name };
                db.SweepRuns.Add(run);
            }

            (run.StartedAt, run.FinishedAt, run.Problem) = (started, clock.Moment(), problem);
            await db.SaveChangesAsync(stopping);
        }
        catch (Exception error) when (error is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            Failed(log, sweep.Name, error);
        }
    }

    [LoggerMessage(LogLevel.Error, "The sweep {Sweep} failed; it runs again at its time.")]
    private static partial void Failed(ILogger log, string sweep, Exception error);
}
