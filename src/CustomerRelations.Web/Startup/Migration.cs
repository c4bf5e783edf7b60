using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CustomerRelations.Web.Startup;

/// <summary>Brings the database to this version.</summary>
internal static class Migration
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Builds the indexes that a bulk fill had put aside when it was ended, then applies what is missing.</summary>
    /// <returns>The names of what was applied; none when the database was at this version.</returns>
    /// <exception cref="CannotOpenException">Another start holds the migration lock, or left it behind.</exception>
    public static async Task<IReadOnlyList<string>> RunAsync(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<CrmDbContext>();
        if (await db.Database.CanConnectAsync(cancel) && await services.GetRequiredService<IBulkFill>().MendAsync(db, cancel))
        {
            await Console.Error.WriteLineAsync("generate was ended before its end here: the indexes that it had put aside are built again. Some of its rows may be missing.");
        }

        return await ApplyAsync(db.Database, cancel);
    }

    private static async Task<IReadOnlyList<string>> ApplyAsync(DatabaseFacade database, CancellationToken cancel)
    {
        // Asking first: the lock is not taken, and so not waited for, when there is nothing to do.
        var pending = (await database.GetPendingMigrationsAsync(cancel)).ToList();
        if (pending.Count == 0)
        {
            return pending;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Longest);
        try
        {
            await database.MigrateAsync(patience.Token);
        }
        catch (OperationCanceledException slow) when (!cancel.IsCancellationRequested)
        {
            throw new CannotOpenException(
                $"The database was not brought to this version within {Longest.TotalMinutes:0} minutes. Another start may be at it, or one that was ended left its lock behind: see docs/how-to/run-in-production.md.", slow);
        }

        return pending;
    }
}
