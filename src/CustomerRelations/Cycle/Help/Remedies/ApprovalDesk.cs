using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>Says yes or no to remedies that are above the limit of whoever offers them. Nobody decides about their own.</summary>
public sealed class ApprovalDesk(CrmDbContext db, Work work, RemedyLedger ledger, ApprovalRoom room, TimeProvider clock, IValidator<Refusal> rules)
{
    private const string Tray = "/approvals";

    private static readonly Failure NotThere = Result.NotFound("Nothing waits under that address.");

    /// <returns>Done; Invalid when its day is over and no other is named; NotFound; NotAllowed; Conflict when somebody else decided, or the complaint is closed.</returns>
    public async Task<Result<string>> ApproveAsync(Submission form, Guid id, Approval input, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } waiting)
        {
            return NotThere;
        }

        var isMoved = waiting.IsWaiting && (waiting.DueAt <= clock.Moment() || !string.IsNullOrWhiteSpace(input.DoneBy));
        var (moved, problem) = isMoved ? await room.NewDateAsync(waiting, input.DoneBy, cancel) : (waiting.DueAt, "");
        if (moved is not { } due)
        {
            return Result.Invalid(nameof(Approval.DoneBy), problem);
        }

        return await work.RunAsync(form, async token =>
        {
            var (open, remedy, refused) = await HoldAsync(waiting, input.Version, token);
            refused ??= await room.RefuseAsync(open!, remedy!, token);
            if (refused is not null)
            {
                return refused;
            }

            ledger.Approve(open!, remedy!, due, await room.MeAsync(token));
            return Result.Done(Tray);
        }, cancel);
    }

    /// <returns>Done; Invalid without a reason; NotFound; NotAllowed; Conflict when somebody else decided.</returns>
    public async Task<Result<string>> DeclineAsync(Submission form, Guid id, Refusal input, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } waiting)
        {
            return NotThere;
        }

        if (await rules.ValidateAsync(input, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            var (_, remedy, refused) = await HoldAsync(waiting, input.Version, token);
            if (refused is not null)
            {
                return refused;
            }

            remedy!.Decline(input.Why!.Trim(), (await room.MeAsync(token)).Id, clock.Moment());
            db.Note("Remedy declined", remedy);
            return Result.Done(Tray);
        }, cancel);
    }

    private Task<Remedy?> FindAsync(Guid id, CancellationToken cancel) =>
        db.Remedies.AsNoTracking().FirstOrDefaultAsync(remedy => remedy.Id == id && remedy.AskedAt != null, cancel);

    private async Task<(OpenCase? Open, Remedy? Remedy, Failure? Refused)> HoldAsync(Remedy waiting, Guid version, CancellationToken cancel)
    {
        var open = await ledger.OpenAsync(waiting.ComplaintId, cancel);
        var remedy = await db.Remedies.FirstOrDefaultAsync(row => row.Id == waiting.Id, cancel);
        if (open is null || remedy is null)
        {
            return (null, null, NotThere);
        }

        if (!remedy.IsWaiting)
        {
            return (null, null, await room.DecidedAsync(remedy, cancel));
        }

        return await room.IsMineAsync(remedy, cancel) ? (null, null, Result.NotAllowed("You offered this yourself. Somebody else says yes or no."))
            : remedy.Version != version ? (null, null, Stale.Form)
            : (open, remedy, null);
    }
}
