using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Handovers;

/// <summary>What lies before a colleague or a team to be accepted or sent back. An answer is given once.</summary>
public sealed class HandoverTray(CrmDbContext db, Work work, Duty duty, TimeProvider clock, IValidator<HandoverReturn> rules)
{
    private const string NotHere = "We have no such hand-over.";

    /// <returns>NotFound; NotAllowed for whoever was not asked.</returns>
    public async Task<Result<HandoverView>> OpenAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Handovers.AsNoTracking().SingleOrDefaultAsync(found => found.Id == id, cancel) is not { } handover)
        {
            return Result.NotFound(NotHere);
        }

        var me = await duty.MeAsync(cancel);
        if (await RefusalAsync(handover, me, cancel) is { } refusal)
        {
            return refusal;
        }

        var answer = await AnswerAsync(handover, me, cancel);
        return Result.Done(await View(handover, me, answer).SingleAsync(cancel));
    }

    /// <summary>Takes the matter over: it is mine from now on, and so are the promises its owner had open.</summary>
    /// <returns>Done with the path of the file; NotFound; NotAllowed; Conflict when it was answered before; or what the write path answers.</returns>
    public Task<Result<string>> AcceptAsync(Guid id, Submission form, CancellationToken cancel) =>
        AnswerAsync(id, form, async (handover, me, token) =>
        {
            var matter = await db.Matters.SingleAsync(found => found.Id == handover.MatterId, token);
            var moving = await db.Promises
                .Unsettled().Where(promise => promise.MatterId == matter.Id && promise.OwnerId == matter.OwnerId)
                .ToListAsync(token);
            moving.ForEach(promise => promise.OwnerId = me.Id);
            handover.Accept(me.Id, clock.Moment());
            matter.Accepted(handover);
            db.Note("Hand-over accepted", handover);
            return await Paths.OfFileAsync(db, matter, token);
        }, cancel);

    /// <summary>Sends the matter back: it stays with whoever offered it, who reads why.</summary>
    /// <returns>Done with the path of today's page; Invalid; else as above.</returns>
    public async Task<Result<string>> ReturnAsync(Guid id, HandoverReturn answer, Submission form, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(answer, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await AnswerAsync(id, form, (handover, _, _) =>
        {
            handover.Return(answer.Why!.Trim(), clock.Moment());
            db.Note("Hand-over returned", handover);
            return Task.FromResult("/");
        }, cancel);
    }

    private Task<Result<string>> AnswerAsync(Guid id, Submission form, Func<Handover, Colleague, CancellationToken, Task<string>> act, CancellationToken cancel) =>
        work.RunAsync(form, async token =>
        {
            if (await db.Handovers.SingleOrDefaultAsync(found => found.Id == id, token) is not { } handover)
            {
                return Result.NotFound(NotHere);
            }

            var me = await duty.NowAsync(token);
            if (await RefusalAsync(handover, me, token) is { } refusal)
            {
                return refusal;
            }

            return await AnswerAsync(handover, me, token) is { } answered ? Result.Conflict(answered) : Result.Done(await act(handover, me, token));
        }, cancel);

    private async Task<Failure?> RefusalAsync(Handover handover, Colleague me, CancellationToken cancel) =>
        handover.FromId == me.Id ? Result.NotAllowed("This was handed over by you. A colleague answers it.")
        : handover.ToStaffId == me.Id || (handover.ToTeamId is { } team && team == me.TeamId) ? null
        : Result.NotAllowed($"This was handed to {await ReceiverAsync(handover, cancel)}. Only they can answer it.");

    private async Task<string?> AnswerAsync(Handover handover, Colleague me, CancellationToken cancel) => handover switch
    {
        { AcceptedAt: { } at, AcceptedById: { } by } => $"{(by == me.Id ? "You" : await NameOfAsync(by, cancel))} accepted this {When(at, me)}.",
        { ReturnedAt: { } at } => $"{(handover.ToStaffId == me.Id ? "You" : await ReceiverAsync(handover, cancel))} sent this back {When(at, me)}.",
        _ => null,
    };

    private async Task<string> ReceiverAsync(Handover handover, CancellationToken cancel) =>
        handover.ToStaffId is { } staff ? await NameOfAsync(staff, cancel)
        : await db.Teams.Where(team => team.Id == handover.ToTeamId).Select(team => team.Name).SingleAsync(cancel);

    private Task<string> NameOfAsync(Guid id, CancellationToken cancel) => db.Staff.Where(staff => staff.Id == id).Select(staff => staff.DisplayName).SingleAsync(cancel);

    private string When(DateTime at, Colleague me)
    {
        var local = BranchTime.Local(at, me.Zone);
        var isToday = local.Date == BranchTime.Local(clock.Moment(), me.Zone).Date;
        return local.ToString(isToday ? "'at' HH:mm" : "'on' d MMM 'at' HH:mm", CultureInfo.InvariantCulture);
    }

    private IQueryable<HandoverView> View(Handover handover, Colleague me, string? answer)
    {
        var open = db.Promises.Unsettled();
        return from matter in db.Matters.AsNoTracking()
               where matter.Id == handover.MatterId
               join giver in db.Staff on handover.FromId equals giver.Id
               from customer in db.Customers.Where(customer => customer.Id == matter.CustomerId).DefaultIfEmpty()
               select new HandoverView(
                   handover.Id, matter.Goal, giver.DisplayName,
                   db.Teams.Where(team => team.Id == handover.ToTeamId).Select(team => team.Name).FirstOrDefault(),
                   handover.Reason, handover.ToldCustomer, handover.StoryRepeated, handover.OfferedAt,
                   customer == null ? null : customer.Reference, customer == null ? null : customer.DisplayName, customer == null ? null : customer.Pronoun,
                   open.Count(promise => promise.MatterId == matter.Id && promise.OwnerId == handover.FromId),
                   answer, me.Zone);
    }
}
