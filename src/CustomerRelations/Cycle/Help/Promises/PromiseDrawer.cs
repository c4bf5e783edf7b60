using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>Where open promises lie. Each is taken out by one person at a time.</summary>
public sealed class PromiseDrawer(CrmDbContext db, Work work, LastHand hands, Signature signature)
{
    /// <summary>Takes an open promise out, lets something happen to it, and writes that down.</summary>
    /// <param name="reference">As people type it.</param>
    /// <param name="version">The promise as the form showed it.</param>
    /// <param name="form">The posted form.</param>
    /// <param name="note">The act in words.</param>
    /// <param name="act">What happens to it; a failure leaves it as it was.</param>
    /// <param name="back">The local page to come back to.</param>
    /// <param name="cancel">Stops before it is saved.</param>
    /// <param name="beside">What is written down beside the promise itself.</param>
    /// <returns>Done with the page to come back to; NotFound; Conflict when somebody settled or moved it before; what the act answers.</returns>
    public Task<Result<string>> TakeAsync(string? reference, Guid version, Submission form, string note, Func<Promise, Failure?> act, string back, CancellationToken cancel, IReadOnlyList<Beside>? beside = null) =>
        work.RunAsync(form, async token =>
        {
            if (!Reference.TryRead(reference, out var read) || await db.Promises.SingleOrDefaultAsync(found => found.Reference == read, token) is not { } promise)
            {
                return Result.NotFound("We have no promise under that reference.");
            }

            if (!promise.IsOpen)
            {
                return Result.Conflict(await WhoWasFasterAsync(promise, token));
            }

            if (promise.Version != version)
            {
                return Stale.Form;
            }

            if (act(promise) is { } refused)
            {
                return refused;
            }

            db.Note(note, promise, beside ?? []);
            return Result.Done(back);
        }, cancel);

    // Read in the transaction that found it settled, so the last hand is the one that settled it.
    private async Task<string> WhoWasFasterAsync(Promise promise, CancellationToken cancel)
    {
        var me = await db.Staff.Where(staff => staff.Id == signature.StaffId).Select(staff => staff.DisplayName).FirstOrDefaultAsync(cancel);
        var who = (await hands.OnAsync(promise.Id, cancel))?.Name is { } name && name != me ? name : "You";
        return promise switch
        {
            { ReleasedAt: not null } => $"{who} wrote down before that the customer let us off. Nothing is left to do.",
            { BrokenAt: not null } => $"{who} wrote down before that it was not kept. Nothing is left to do.",
            _ => $"{who} kept this promise before. Nothing is left to do.",
        };
    }
}
