using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Finds what a conversation settles, so that it is kept with what it is about.</summary>
public sealed class Errands(CrmDbContext db, Duty duty)
{
    /// <param name="input">What was written: the follow-up that the desk was opened for, if any.</param>
    /// <param name="customer">Who is talked with; null when they stay anonymous.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Done; Invalid when the matter chosen is not theirs; Conflict when there is no such follow-up, or it is about somebody else.</returns>
    public async Task<Result<Errand>> OfAsync(NewTouchpoint input, Customer? customer, CancellationToken cancel)
    {
        var visit = await VisitAsync(input.Visit, customer, cancel);
        if (input.Task is not { } task)
        {
            return (await AgainAsync(input.Matter, customer, cancel)).Then(errand => errand with { Visit = visit });
        }

        var asked = await db.FollowUpTasks.FirstOrDefaultAsync(one => one.Id == task, cancel);
        if (asked is null || customer is null || !await IsOfAsync(asked, customer, cancel))
        {
            return Result.Conflict("That follow-up is about somebody else. Save again, and these words are kept as a conversation of its own.");
        }

        return Result.Done(new Errand(asked, await db.Matters.FirstOrDefaultAsync(matter => matter.Id == asked.MatterId, cancel)) { Visit = visit });
    }

    // A visit of another branch, of somebody else, or one that is over is no reason not to keep a conversation: it is left alone.
    private async Task<Visit?> VisitAsync(Guid? id, Customer? customer, CancellationToken cancel)
    {
        if (id is null || await db.Visits.FirstOrDefaultAsync(one => one.Id == id, cancel) is not { TouchpointId: null } visit)
        {
            return null;
        }

        var isHere = visit.BranchId == (await duty.MeAsync(cancel)).BranchId;
        return isHere && (visit.CustomerId is not { } whose || customer is null || await IsSameAsync(whose, customer, cancel)) ? visit : null;
    }

    // "Again about this": the matter of the one who is talking, also when it was opened in a file that became part of theirs.
    private async Task<Result<Errand>> AgainAsync(string? reference, Customer? customer, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(reference))
        {
            return Result.Done(Errand.None);
        }

        if (customer is null)
        {
            return Result.Invalid(nameof(NewTouchpoint.Matter), "Whoever stays anonymous has no matter with us yet. Choose New.");
        }

        var matter = Reference.TryRead(reference, out var read)
            ? await db.Matters.FirstOrDefaultAsync(found => found.Reference == read
                && (found.CustomerId == customer.Id || db.Customers.Any(written => written.Id == found.CustomerId && written.MergedIntoId == customer.Id)), cancel)
            : null;
        return matter is null
            ? Result.Invalid(nameof(NewTouchpoint.Matter), "That matter is not in this file. Choose another one, or New.")
            : Result.Done(new Errand(null, matter));
    }

    private async Task<bool> IsOfAsync(FollowUpTask task, Customer customer, CancellationToken cancel) =>
        task.CustomerId is { } whose && await IsSameAsync(whose, customer, cancel);

    private async Task<bool> IsSameAsync(Guid whose, Customer customer, CancellationToken cancel) =>
        whose == customer.Id || await db.Customers.AnyAsync(written => written.Id == whose && written.MergedIntoId == customer.Id, cancel);
}
