using CustomerRelations.Cycle.Receive;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Conversations that were put aside, with what they are about. Adds to the context and does not save.</summary>
public sealed class StubTray(CrmDbContext db, Duty duty, TouchpointLog log, Hindsight hindsight)
{
    /// <summary>Takes up what was put aside.</summary>
    /// <param name="reference">Empty when nothing was put aside before.</param>
    /// <param name="version">As which version it was opened.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Done, with nothing when nothing was put aside; NotFound; NotAllowed for who is neither its writer nor a manager; Conflict.</returns>
    public async Task<Result<Touchpoint?>> TakeUpAsync(string? reference, Guid version, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(reference))
        {
            return Result.Done<Touchpoint?>(null);
        }

        var touchpoint = Reference.TryRead(reference, out var read) ? await db.Touchpoints.FirstOrDefaultAsync(one => one.Reference == read, cancel) : null;
        if (touchpoint is null)
        {
            return Result.NotFound(Missing);
        }

        if (await RefusalAsync(touchpoint.StaffId, cancel) is { } refusal)
        {
            return refusal;
        }

        return touchpoint.CompletedAt is { } at ? Result.Conflict("This was finished before.", new Earlier(at, $"/touchpoints/{touchpoint.Reference}"))
            : touchpoint.Version != version ? Stale.Form
            : Result.Done<Touchpoint?>(touchpoint);
    }

    /// <summary>Finishes what was put aside: with whoever it turned out to be, about what it turned out to be.</summary>
    /// <param name="begun">What was put aside.</param>
    /// <param name="chosen">The matter it goes on with; nothing for one of its own.</param>
    /// <param name="customer">null when they would rather stay anonymous.</param>
    /// <param name="frame">Who finishes it, when, through which channel it was.</param>
    /// <param name="told">What was said, felt and done.</param>
    /// <param name="values">What was added.</param>
    /// <param name="note">A line about what was added.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<Touchpoint> FinishAsync(
        Touchpoint begun, Matter? chosen, Customer? customer, TouchpointFrame frame, TouchpointStory told, IEnumerable<ListItem> values, string? note, CancellationToken cancel)
    {
        var (before, own) = (begun.CustomerId, await OwnAsync(begun, cancel));
        log.Finish(begun, await MatterOfAsync(begun, own, chosen, customer, told.Goal, cancel), frame, told, values, note);
        await LeaveAsync(own, begun, cancel);
        db.Stubs.RemoveRange(await db.Stubs.Where(stub => stub.TouchpointId == begun.Id).ToListAsync(cancel));
        await RememberAsync(begun, before, customer, cancel);
        return begun;
    }

    /// <summary>Puts it aside once more, with what is known by now.</summary>
    public async Task PutBackAsync(Touchpoint begun, Matter? chosen, Customer? customer, Guid channelId, NewTouchpoint input, byte[] body, CancellationToken cancel)
    {
        var (before, own, goal) = (begun.CustomerId, await OwnAsync(begun, cancel), input.Goal?.Trim());
        begun.PutAsideAgain(await MatterOfAsync(begun, own, chosen, customer, goal, cancel), channelId, goal, (Feeling?)(input.Arrived is > 0 ? input.Arrived : null));
        await LeaveAsync(own, begun, cancel);
        (await db.Stubs.SingleAsync(stub => stub.TouchpointId == begun.Id, cancel)).Body = body;

        // Only the words that are kept with it may have changed: whoever has them open must hear of it all the same.
        db.Entry(begun).Property(one => one.Goal).IsModified = true;
        await RememberAsync(begun, before, customer, cancel);
    }

    /// <summary>Takes it away, and its matter with it when nothing else hangs on that.</summary>
    /// <returns>Nothing, or what hangs on the conversation itself.</returns>
    public async Task<Failure?> ThrowAwayAsync(Touchpoint begun, CancellationToken cancel)
    {
        if (await IsHeldAsync(begun.Id, cancel))
        {
            return Result.Conflict("Something was written down about it since: a promise, a hand-over, a thank-you or words beside it. Finish it instead.");
        }

        db.Touchpoints.Remove(begun);
        await LetGoAsync(await OwnAsync(begun, cancel), begun, cancel);
        if (begun.CustomerId is { } id && await db.Customers.FindAsync([id], cancel) is { } customer)
        {
            await hindsight.RecallAsync(customer, begun, isGone: true, cancel);
        }

        return null;
    }

    /// <summary>Why somebody may not finish it.</summary>
    internal async Task<Failure?> RefusalAsync(Guid staffId, CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        return me.Id == staffId || me.Manages ? null
            : Result.NotAllowed($"{await db.Staff.Where(staff => staff.Id == staffId).Select(staff => staff.DisplayName).FirstAsync(cancel)} put this aside. Only they or a manager can finish it.");
    }

    internal const string Missing = "Nothing is put aside under that reference.";

    private async Task<Matter> OwnAsync(Touchpoint begun, CancellationToken cancel) => (await db.Matters.FindAsync([begun.MatterId], cancel))!;

    // Its own as long as nothing else is about that and nobody else brought it; else the chosen one, or a new one.
    private async Task<Matter> MatterOfAsync(Touchpoint begun, Matter own, Matter? chosen, Customer? customer, string? goal, CancellationToken cancel)
    {
        var words = string.IsNullOrWhiteSpace(goal) ? Touchpoint.Unwritten : goal;
        if (chosen is null && (own.CustomerId ?? customer?.Id) == customer?.Id && !await IsSharedAsync(own, begun, cancel))
        {
            if (customer is not null)
            {
                own.IsOf(customer.Id);
            }

            own.Reword(words);
            return own;
        }

        return chosen ?? db.Matters.Add(Matter.Open(customer?.Id, words, begun.BranchId, begun.StaffId, begun.OccurredAt)).Entity;
    }

    // The conversation has to have moved before its matter can go.
    private async Task LeaveAsync(Matter own, Touchpoint begun, CancellationToken cancel)
    {
        if (begun.MatterId != own.Id)
        {
            db.ChangeTracker.DetectChanges();
            await LetGoAsync(own, begun, cancel);
        }
    }

    private async Task LetGoAsync(Matter own, Touchpoint begun, CancellationToken cancel)
    {
        var isHeld = await IsSharedAsync(own, begun, cancel) || await db.Matters.AnyAsync(
            matter => matter.Id == own.Id && (db.Promises.Any(promise => promise.MatterId == own.Id) || db.Handovers.Any(handover => handover.MatterId == own.Id)
                || db.Complaints.Any(complaint => complaint.Id == own.Id) || db.FollowUpTasks.Any(task => task.MatterId == own.Id)), cancel);
        if (!isHeld)
        {
            db.Matters.Remove(own);
        }
    }

    private Task<bool> IsSharedAsync(Matter own, Touchpoint begun, CancellationToken cancel) =>
        db.Touchpoints.AnyAsync(other => other.MatterId == own.Id && other.Id != begun.Id, cancel);

    private Task<bool> IsHeldAsync(Guid id, CancellationToken cancel) =>
        db.Touchpoints.AnyAsync(
            said => said.Id == id && (said.Corrections.Count > 0
                || db.Promises.Any(promise => promise.TouchpointId == id) || db.Handovers.Any(handover => handover.TouchpointId == id)
                || db.Kudos.Any(kudos => kudos.TouchpointId == id) || db.Suggestions.Any(suggestion => suggestion.TouchpointId == id)
                || db.Visits.Any(visit => visit.TouchpointId == id) || db.FollowUpTasks.Any(task => task.DoneTouchpointId == id)
                || db.CustomerFacts.Any(fact => fact.SourceTouchpointId == id)), cancel);

    // Whoever it is now, and whoever it was taken for.
    private async Task RememberAsync(Touchpoint said, Guid? before, Customer? customer, CancellationToken cancel)
    {
        if (customer is not null)
        {
            await hindsight.RecallAsync(customer, said, isGone: false, cancel);
        }

        if (before is { } id && id != customer?.Id && await db.Customers.FindAsync([id], cancel) is { } other)
        {
            await hindsight.RecallAsync(other, said, isGone: false, cancel);
        }
    }
}
