using CustomerRelations.Data;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office;

/// <summary>Clears away what is kept for a while only: form receipts, drafts, old sessions.</summary>
public sealed class Housekeeping(CrmDbContext db, Work work)
{
    private static readonly TimeSpan ReceiptsKept = TimeSpan.FromDays(7);
    private static readonly TimeSpan DraftsKept = TimeSpan.FromHours(24);
    private static readonly TimeSpan SessionsKept = TimeSpan.FromDays(30);

    /// <param name="asOf">Now, by the database's clock.</param>
    /// <param name="cancel">Stops between two kinds.</param>
    /// <exception cref="InvalidOperationException">The database cannot be written now.</exception>
    public async Task SweepAsync(DateTime asOf, CancellationToken cancel)
    {
        var result = await work.RunAsync(null, token => ClearAsync(asOf, token), cancel);
        if (!result.IsDone)
        {
            throw new InvalidOperationException($"Nothing was cleared away: {result.Kind}.");
        }
    }

    private async Task<Result<string>> ClearAsync(DateTime asOf, CancellationToken cancel)
    {
        var (receipts, drafts, sessions) = (asOf - ReceiptsKept, asOf - DraftsKept, asOf - SessionsKept);
        await db.FormReceipts.Where(receipt => receipt.At < receipts).ExecuteDeleteAsync(cancel);
        await db.Drafts.Where(draft => draft.SavedAt < drafts).ExecuteDeleteAsync(cancel);
        await db.StaffSessions.Where(session => session.SeenAt < sessions).ExecuteDeleteAsync(cancel);
        return Result.Done("");
    }
}
