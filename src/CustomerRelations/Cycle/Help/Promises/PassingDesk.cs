using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>Where promises go from one colleague to another, so that they outlive an absence and whoever leaves.</summary>
/// <remarks>One's own may be passed on and a colleague's may be taken; what others owe is passed between others by whoever manages.</remarks>
public sealed class PassingDesk(CrmDbContext db, PromiseDrawer drawer, Work work, Duty duty, IValidator<NewOwner> rules, IValidator<NewOwnerOfMany> manyRules)
{
    /// <value>How many are passed on in one act; the rest in the next.</value>
    public const int Most = 200;

    private const string AskManager = "You may pass on your own promises and take those of a colleague. For the rest ask a manager.";

    /// <returns>Done with the page to come back to; Invalid; NotFound; NotAllowed; Conflict when it was settled or changed before.</returns>
    public async Task<Result<string>> PassAsync(string? reference, NewOwner passed, Submission form, string back, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(passed, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        if (await RefusalAsync(passed.ToId!.Value, cancel) is { } refusal)
        {
            return refusal;
        }

        var me = await duty.NowAsync(cancel);
        return await drawer.TakeAsync(reference, passed.Version, form, Passing.Act, promise =>
        {
            if (promise.OwnerId == passed.ToId)
            {
                return Result.Invalid(nameof(passed.ToId), "They have it already. Choose somebody else.");
            }

            if (!me.Manages && promise.OwnerId != me.Id && passed.ToId != me.Id)
            {
                return Result.NotAllowed(AskManager);
            }

            promise.PassTo(passed.ToId.Value);
            return null;
        }, back, cancel, [Passing.Because(passed.Why!.Trim())]);
    }

    /// <returns>Done with the page that shows what is left with them; Invalid; NotAllowed; Conflict when nothing of it is open any more.</returns>
    public async Task<Result<string>> PassManyAsync(NewOwnerOfMany passed, Submission form, CancellationToken cancel) =>
        await manyRules.ValidateAsync(passed, cancel) is { IsValid: false } problems
            ? Result.Invalid(problems)
            : await work.RunAsync(form, token => PassManyAsync(passed, token), cancel);

    private async Task<Result<string>> PassManyAsync(NewOwnerOfMany passed, CancellationToken cancel)
    {
        var me = await duty.NowAsync(cancel);
        if (!me.Manages && passed.FromId != me.Id)
        {
            return Result.NotAllowed(AskManager);
        }

        if (await RefusalAsync(passed.ToId!.Value, cancel) is { } refusal)
        {
            return refusal;
        }

        var theirs = db.Promises.Unsettled().Where(promise => promise.OwnerId == passed.FromId);
        var picked = passed.Picked.Select(one => Reference.TryRead(one, out var read) ? read : "").Distinct().Take(Most).ToList();
        var moving = await (passed.Everything ? theirs : theirs.Where(promise => picked.Contains(promise.Reference)))
            .OrderBy(promise => promise.DueAt == null).ThenBy(promise => promise.DueAt).Take(Most).ToListAsync(cancel);
        foreach (var promise in moving)
        {
            promise.PassTo(passed.ToId.Value);
            db.Note(Passing.Act, promise, [Passing.Because(passed.Why!.Trim())]);
        }

        return moving.Count == 0
            ? Result.Conflict("None of these is open with them any more. Look at what is there now.")
            : Result.Done($"/promises/pass-on?from={passed.FromId}");
    }

    private async Task<Failure?> RefusalAsync(Guid toId, CancellationToken cancel) =>
        await db.Staff.AnyAsync(staff => staff.Id == toId && staff.DisabledAt == null && staff.Id != StaffMember.SystemId, cancel)
            ? null
            : Result.Invalid(nameof(NewOwner.ToId), "They do not work here any more. Choose somebody else.");
}
