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
    public Task SweepAsync(DateTime asOf, CancellationToken cancel) => work.RunAsync(null, async token =>
    {
        var (receipts, drafts, sessions) = (asOf - ReceiptsKept, asOf - DraftsKept, asOf - SessionsKept);
        await db.FormReceipts.Where(receipt => receipt.At < receipts).ExecuteDeleteAsync(token);
        await db.Drafts.Where(draft => draft.SavedAt < drafts).ExecuteDeleteAsync(token);
        await db.StaffSessions.Where(session => session.SeenAt < sessions).ExecuteDeleteAsync(token);
        return Result.Done("");
    }, cancel);
}
