using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>Asks for a corrective action because of a complaint, or joins one that is there already for the same cause.</summary>
/// <remarks>Anybody at a desk may ask: who hears the customers sees first what should change. The cause comes first, because its complaints show the effect.</remarks>
public sealed class ActionAsk(CrmDbContext db, Work work, LabelBook labels, ActionPen pen, Signature signature, TimeProvider clock)
{
    /// <returns>Done with the complaint's path; Invalid; NotFound; Conflict while its cause is not known, or when it was learned from.</returns>
    public async Task<Result<string>> NewAsync(string? reference, NewAction input, Submission form, CancellationToken cancel)
    {
        var (written, problems) = await pen.ReadAsync(input, null, cancel);
        return written is not { } terms ? Result.Invalid(problems) : await work.RunAsync(form, async token =>
        {
            var (complaint, refused) = await FindAsync(reference, token);
            if (refused is not null)
            {
                return refused;
            }

            var action = CorrectiveAction.Ask(
                input.Kind!.Value, input.WhatChanges!.Trim(), input.OwnerId!.Value, terms.DueAt, terms.CheckOn, signature.StaffId, clock.Moment(), await CauseOfAsync(complaint!, token));
            db.CorrectiveActions.Add(action);
            db.Note("Corrective action asked for", action);
            return Link(complaint!, action);
        }, cancel);
    }

    /// <returns>Done with the complaint's path; NotFound; Conflict when it is over, is for another cause, or was asked for by this complaint before.</returns>
    public Task<Result<string>> JoinAsync(string? reference, JoinedAction joined, Submission form, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        var (complaint, refused) = await FindAsync(reference, token);
        if (refused is not null)
        {
            return refused;
        }

        var action = Reference.TryRead(joined.Action, out var read) ? await db.CorrectiveActions.AsNoTracking().SingleOrDefaultAsync(found => found.Reference == read, token) : null;
        if (action is null)
        {
            return Result.NotFound("There is no such action.");
        }

        return await WhyNotAsync(complaint!, action, token) is { } reason ? reason : Link(complaint!, action);
    }, cancel);

    private async Task<(Complaint? Complaint, Failure? Refused)> FindAsync(string? reference, CancellationToken cancel)
    {
        var complaint = Reference.TryRead(reference, out var read) ? await db.Complaints.SingleOrDefaultAsync(found => found.Reference == read, cancel) : null;
        return complaint switch
        {
            null => (null, Result.NotFound("We have no complaint under that reference.")),
            { RootCauseId: null } => (null, Result.Conflict("Say first why it happened: an action takes a cause away.")),
            { LearnedAt: not null } => (null, Result.Conflict("We have learned from this complaint already. Open it again when there is more to change.")),
            _ => (complaint, null),
        };
    }

    private async Task<Failure?> WhyNotAsync(Complaint complaint, CorrectiveAction action, CancellationToken cancel)
    {
        if (!action.IsOpen || action.RootCauseId is not { } cause || (await labels.ReadAsync(cancel)).Today(cause) != await CauseOfAsync(complaint, cancel))
        {
            return Result.Conflict("That action is over, or is there for another cause. Ask for a new one.");
        }

        return await db.ComplaintActions.AnyAsync(asked => asked.ComplaintId == complaint.Id && asked.ActionId == action.Id, cancel)
            ? Result.Conflict("This complaint asks for that action already.")
            : null;
    }

    private Result<string> Link(Complaint complaint, CorrectiveAction action)
    {
        // Its version moves, so that nobody says at the same moment that all was learned from it.
        db.Entry(complaint).Property(row => row.Version).IsModified = true;
        db.ComplaintActions.Add(new ComplaintAction { ComplaintId = complaint.Id, ActionId = action.Id, At = clock.Moment() });
        db.Note("Corrective action asked for", complaint);
        return Result.Done($"/complaints/{complaint.Reference}");
    }

    // A cause that was merged counts as its target from now on.
    private async Task<Guid> CauseOfAsync(Complaint complaint, CancellationToken cancel) => (await labels.ReadAsync(cancel)).Today(complaint.RootCauseId!.Value);
}
