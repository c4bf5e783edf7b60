using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Puts a conversation aside in a moment, to be finished within a day.</summary>
/// <remarks>It needs next to nothing: a queue does not wait. What makes a conversation whole is asked for when it is finished.</remarks>
public sealed class StubDesk(Work work, CrmDbContext db, DeskParts parts, CustomerBook book, TimeProvider clock)
{
    private static readonly PutAsideRules Rules = new();

    /// <summary>Keeps whatever stands on the desk until there is time for it.</summary>
    /// <param name="input">What was written.</param>
    /// <param name="body">The fields as they were posted.</param>
    /// <param name="form">The posted form; posted again it leads to the first result.</param>
    /// <param name="cancel">Stops before it is saved.</param>
    /// <returns>Done with the path of the next page; Invalid when nothing was written; NotFound; NotAllowed; Conflict; Unavailable.</returns>
    public async Task<Result<string>> PutAsideAsync(NewTouchpoint input, byte[] body, Submission form, CancellationToken cancel)
    {
        if (await Rules.ValidateAsync(input, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            var begun = await parts.Stubs.TakeUpAsync(input.Stub, input.StubVersion, token);
            return begun.IsDone ? await KeepAsync(begun.Value, input, body, token) : begun.Then(_ => "");
        }, cancel);
    }

    /// <summary>What was put aside, as it was typed.</summary>
    /// <returns>Done; NotFound; NotAllowed; Conflict with the path of the conversation when it was finished.</returns>
    public async Task<Result<StubView>> OpenAsync(string? reference, CancellationToken cancel)
    {
        var found = Reference.TryRead(reference, out var read)
            ? await (from said in db.Touchpoints.AsNoTracking()
                     where said.Reference == read
                     from stub in db.Stubs.Where(stub => stub.TouchpointId == said.Id).DefaultIfEmpty()
                     join staff in db.Staff on said.StaffId equals staff.Id
                     select new { said.Id, said.Version, said.StaffId, said.LoggedAt, said.CompletedAt, staff.DisplayName, Body = stub == null ? null : stub.Body })
                .FirstOrDefaultAsync(cancel)
            : null;
        if (found is null)
        {
            return Result.NotFound(StubTray.Missing);
        }

        if (await parts.Stubs.RefusalAsync(found.StaffId, cancel) is { } refusal)
        {
            return refusal;
        }

        return found.Body is null ? Result.Conflict("This was finished before.", new Earlier(found.CompletedAt ?? found.LoggedAt, $"/touchpoints/{read}"))
            : Result.Done(new StubView(read, found.Version, found.DisplayName, found.StaffId == (await parts.Duty.MeAsync(cancel)).Id, found.LoggedAt, found.Body, clock.Moment()));
    }

    /// <summary>"It was nothing": takes away what was put aside.</summary>
    /// <param name="reference">Which.</param>
    /// <param name="version">As which version it was looked at.</param>
    /// <param name="form">The posted form.</param>
    /// <param name="cancel">Stops before it is saved.</param>
    /// <returns>Done with the path of the next page; NotFound; NotAllowed; Conflict when something hangs on it, or it was changed or finished.</returns>
    public Task<Result<string>> DiscardAsync(string? reference, Guid version, Submission form, CancellationToken cancel) =>
        work.RunAsync(form, async token =>
        {
            var begun = await parts.Stubs.TakeUpAsync(reference, version, token);
            if (!begun.IsDone || begun.Value is not { } touchpoint)
            {
                return begun.Then(_ => "");
            }

            db.Note("Conversation put aside was nothing", touchpoint);
            return await parts.Stubs.ThrowAwayAsync(touchpoint, token) is { } held ? held : Result.Done("/");
        }, cancel);

    private async Task<Result<string>> KeepAsync(Touchpoint? begun, NewTouchpoint input, byte[] body, CancellationToken cancel)
    {
        var customer = input.Anonymous ? null : await book.FindAsync(input.Customer, cancel);
        if (customer is null && !input.Anonymous && !string.IsNullOrWhiteSpace(input.Customer))
        {
            return Result.NotFound("That file is no longer here.");
        }

        var words = await parts.Labels.ReadAsync(cancel);
        var channel = words.Find(ListKind.Channel, input.Channel) ?? words.Offered(ListKind.Channel)[0];
        var chosen = await ChosenAsync(input, customer, cancel);
        if (begun is not null)
        {
            await parts.Stubs.PutBackAsync(begun, chosen, customer, channel.Id, input, body, cancel);
        }

        var touchpoint = begun ?? await BeginAsync(input, customer, chosen, channel, body, cancel);
        db.Note("Conversation put aside", touchpoint);
        return Result.Done($"/desk?aside={touchpoint.Reference}");
    }

    private async Task<Touchpoint> BeginAsync(NewTouchpoint input, Customer? customer, Matter? chosen, ListItem channel, byte[] body, CancellationToken cancel)
    {
        var (me, now, goal) = (await parts.Duty.MeAsync(cancel), clock.Moment(), input.Goal?.Trim());
        var matter = chosen ?? db.Matters.Add(Matter.Open(customer?.Id, string.IsNullOrEmpty(goal) ? Touchpoint.Unwritten : goal, me.BranchId, me.Id, now)).Entity;
        var frame = new TouchpointFrame(me.Id, me.BranchId, channel.Id, now, now, input.Direction ?? (input.Task is null ? Direction.Inbound : Direction.Outbound));
        var touchpoint = Touchpoint.PutAside(matter, frame, goal, input.Arrived is > 0 ? (Feeling)input.Arrived : null);
        db.Touchpoints.Add(touchpoint);
        db.Stubs.Add(new Stub { TouchpointId = touchpoint.Id, StaffId = me.Id, Body = body });
        customer?.Met(now, null);
        return touchpoint;
    }

    private async Task<Matter?> ChosenAsync(NewTouchpoint input, Customer? customer, CancellationToken cancel) =>
        customer is not null && Reference.TryRead(input.Matter, out var read)
            ? await db.Matters.FirstOrDefaultAsync(matter => matter.Reference == read && matter.CustomerId == customer.Id, cancel)
            : null;
}
