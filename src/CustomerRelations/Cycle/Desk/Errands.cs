using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Finds what a conversation settles, so that it is kept with what it is about.</summary>
public sealed class Errands(CrmDbContext db)
{
    /// <param name="input">What was written: the follow-up that the desk was opened for, if any.</param>
    /// <param name="customer">Who is talked with; null when they stay anonymous.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Done; Invalid when the matter chosen is not theirs; Conflict when there is no such follow-up, or it is about somebody else.</returns>
    public async Task<Result<Errand>> OfAsync(NewTouchpoint input, Customer? customer, CancellationToken cancel)
    {
        if (input.Task is not { } task)
        {
            return await AgainAsync(input.Matter, customer, cancel);
        }

        var asked = await db.FollowUpTasks.FirstOrDefaultAsync(one => one.Id == task, cancel);
        if (asked is null || customer is null || !await IsOfAsync(asked, customer, cancel))
        {
            return Result.Conflict("That follow-up is about somebody else. Save again, and these words are kept as a conversation of its own.");
        }

        return Result.Done(new Errand(asked, await db.Matters.FirstOrDefaultAsync(matter => matter.Id == asked.MatterId, cancel)));
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
        task.CustomerId == customer.Id || await db.Customers.AnyAsync(written => written.Id == task.CustomerId && written.MergedIntoId == customer.Id, cancel);
}
