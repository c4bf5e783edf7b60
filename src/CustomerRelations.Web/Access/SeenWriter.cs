using System.Collections.Concurrent;
using CustomerRelations.Data;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Access;

/// <summary>Writes down when each sign-in was last used, a few seconds late and all at once: the only thing that reading a page may write.</summary>
public sealed partial class SeenWriter(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SeenWriter> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Guid, DateTime> seen = new();

    public void Note(Guid sessionId, DateTime at) => seen[sessionId] = at;

    /// <summary>When the sign-in was last used, if that is not written yet.</summary>
    public DateTime? NotYetWritten(Guid sessionId) => seen.TryGetValue(sessionId, out var at) ? at : null;

    /// <summary>Writes what was noted so far; what cannot be written now is kept for the next time.</summary>
    public async Task WriteAsync(CancellationToken cancel)
    {
        var batch = seen.ToArray();
        if (batch.Length == 0)
        {
            return;
        }

        // One statement for all, with the newest moment: they were seen within the same few seconds.
        var (ids, newest) = (batch.Select(entry => entry.Key).ToList(), batch.Max(entry => entry.Value));
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        var written = await scope.ServiceProvider.GetRequiredService<Work>().RunAsync(null, async token =>
        {
            await db.StaffSessions.Where(session => ids.Contains(session.Id) && session.SeenAt < newest)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.SeenAt, newest), token);
            return Result.Done("");
        }, cancel);
        if (!written.IsDone)
        {
            NotWritten(log, null);
            return;
        }

        // Only what was not noted anew meanwhile.
        Array.ForEach(batch, entry => seen.TryRemove(entry));
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryWriteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TryWriteAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The office closes; StopAsync writes the rest.
        }
    }

    private async Task TryWriteAsync(CancellationToken cancel)
    {
        try
        {
            await WriteAsync(cancel);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            NotWritten(log, error);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Who was seen when could not be written; it is tried again.")]
    private static partial void NotWritten(ILogger log, Exception? error);
}
