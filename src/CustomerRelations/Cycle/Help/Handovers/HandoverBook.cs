using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Handovers;

/// <summary>Hands a matter over on a page of its own, between two conversations.</summary>
public sealed class HandoverBook(CrmDbContext db, Work work, HandoverDesk desk, Signature signature, IValidator<NewHandover> rules)
{
    private const string NoMatter = "We have no matter under that reference.";

    /// <returns>NotFound when there is no such matter.</returns>
    public async Task<Result<MatterInHand>> MatterAsync(string? reference, CancellationToken cancel)
    {
        if (await FindAsync(db.Matters.AsNoTracking(), reference, cancel) is not { } matter)
        {
            return Result.NotFound(NoMatter);
        }

        var owner = await db.Staff.AsNoTracking().Where(staff => staff.Id == matter.OwnerId).Select(staff => staff.DisplayName).SingleAsync(cancel);
        var customer = await db.Customers.AsNoTracking().SingleOrDefaultAsync(found => found.Id == matter.CustomerId, cancel);
        return Result.Done(new MatterInHand(
            matter.Reference, matter.Goal, owner, matter.OwnerId == signature.StaffId,
            customer?.Reference, customer?.DisplayName, customer?.Pronoun,
            await desk.WaitingForAsync(matter.Id, cancel)));
    }

    /// <summary>Offers a matter to a colleague or a team.</summary>
    /// <returns>Done with the path of the file; Invalid; NotFound; Conflict while somebody has not answered; or what the write path answers.</returns>
    public async Task<Result<string>> OfferAsync(string? reference, NewHandover input, Submission form, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(input, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            if (await FindAsync(db.Matters, reference, token) is not { } matter)
            {
                return Result.NotFound(NoMatter);
            }

            if (await desk.OfferAsync(matter, input, nameof(input.To), null, token) is { } refused)
            {
                return refused;
            }

            db.Note("Matter handed over", db.Handovers.Local.Single(handover => handover.MatterId == matter.Id));
            return Result.Done(await Paths.OfFileAsync(db, matter, token));
        }, cancel);
    }

    private static async Task<Matter?> FindAsync(IQueryable<Matter> matters, string? reference, CancellationToken cancel) =>
        Reference.TryRead(reference, out var read) ? await matters.SingleOrDefaultAsync(found => found.Reference == read, cancel) : null;
}
