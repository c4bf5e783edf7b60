using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Handovers;

/// <summary>Where a matter is offered to another table. It stays with its owner until somebody has accepted it.</summary>
public sealed class HandoverDesk(CrmDbContext db, Signature signature, TimeProvider clock)
{
    /// <summary>Offers the matter of a conversation that is being logged. Adds to the context and does not save.</summary>
    /// <inheritdoc cref="OfferAsync(Matter, NewHandover, string, Guid?, CancellationToken)"/>
    public async Task<Failure?> OfferAsync(Touchpoint touchpoint, NewHandover? input, string field, CancellationToken cancel) =>
        input is null ? null : await OfferAsync((await db.Matters.FindAsync([touchpoint.MatterId], cancel))!, input, field, touchpoint.Id, cancel);

    /// <summary>Offers a matter. Adds to the context and does not save.</summary>
    /// <param name="matter">Tracked by the context.</param>
    /// <param name="input">Whole: to whom, and why.</param>
    /// <param name="field">The field of the form that says to whom.</param>
    /// <param name="touchpointId">The conversation in which it moves.</param>
    /// <param name="cancel">Stops asking.</param>
    /// <returns>Nothing when it was offered; Invalid when nobody there can take it; Conflict while another offer waits.</returns>
    public async Task<Failure?> OfferAsync(Matter matter, NewHandover input, string field, Guid? touchpointId, CancellationToken cancel)
    {
        var to = input.To!.Value;
        if (to == signature.StaffId)
        {
            return Result.Invalid(field, "That is you. Choose who gets it, or let it stay.");
        }

        var colleague = await db.Staff.AsNoTracking()
            .FirstOrDefaultAsync(staff => staff.Id == to && staff.Id != StaffMember.SystemId && staff.DisabledAt == null, cancel);
        if (to == matter.OwnerId && colleague is not null)
        {
            return Result.Invalid(field, $"{colleague.DisplayName} has it already. Choose somebody else.");
        }

        if (colleague is null && !await db.Staff.AnyAsync(staff => staff.TeamId == to && staff.DisabledAt == null && staff.Id != matter.OwnerId, cancel))
        {
            return Result.Invalid(field, "Nobody there can take it now. Choose another team or a colleague.");
        }

        if (await WaitingForAsync(matter.Id, cancel) is { } waiting)
        {
            return Result.Conflict($"{waiting} has not answered yet.");
        }

        Add(matter, input, colleague?.Id, touchpointId);
        return null;
    }

    /// <summary>Who was offered a matter and has not answered yet.</summary>
    /// <returns>The name of a colleague or a team; nothing when nobody was.</returns>
    public Task<string?> WaitingForAsync(Guid matterId, CancellationToken cancel) =>
        db.Handovers.AsNoTracking()
            .Where(handover => handover.MatterId == matterId && handover.AcceptedAt == null && handover.ReturnedAt == null)
            .Select(handover => db.Staff.Where(staff => staff.Id == handover.ToStaffId).Select(staff => staff.DisplayName).FirstOrDefault()
                ?? db.Teams.Where(team => team.Id == handover.ToTeamId).Select(team => team.Name).FirstOrDefault())
            .FirstOrDefaultAsync(cancel);

    private void Add(Matter matter, NewHandover input, Guid? toStaffId, Guid? touchpointId)
    {
        var handover = Handover.Offer(matter, toStaffId, toStaffId is null ? input.To : null, input.Why!.Trim(), input.Told, clock.Moment(), touchpointId);
        handover.StoryRepeated = input.StoryRepeated;
        db.Handovers.Add(handover);
        if (db.Entry(matter) is { State: EntityState.Unchanged } row)
        {
            // Of two who offer it at once the second meets a new version, and then the first one's offer.
            row.Property(moved => moved.LastTouchpointAt).IsModified = true;
        }
    }
}
