using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Help;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Data;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>The one file about a customer, from which one person can answer most questions.</summary>
public sealed class CustomerFolder(CrmDbContext db, CustomerBook book, Timeline timeline, PromiseBook promises, LabelBook labels, TimeProvider clock)
{
    /// <summary>Opens the file with a page of its story.</summary>
    /// <param name="reference">The customer's reference, as people type it.</param>
    /// <param name="before">A touchpoint's reference: only what lies before it.</param>
    /// <param name="size">Conversations to show.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>NotFound when there is no such file.</returns>
    public async Task<Result<FileView>> OpenAsync(string? reference, string? before, int size, CancellationToken cancel)
    {
        if (await book.FindAsync(reference, cancel) is not { } customer)
        {
            return Result.NotFound("We have no file under that reference.");
        }

        var words = await labels.ReadAsync(cancel);
        var today = DateOnly.FromDateTime(clock.Moment());
        var facts = await db.CustomerFacts.AsNoTracking()
            .Where(fact => fact.CustomerId == customer.Id && (fact.EndsOn == null || fact.EndsOn >= today))
            .OrderBy(fact => fact.ToldAt)
            .Join(db.Staff, fact => fact.ToldToId, staff => staff.Id, (fact, staff) => new ToldFact(fact, staff.DisplayName))
            .ToListAsync(cancel);
        var around = await db.Customers.AsNoTracking().Where(found => found.Id == customer.Id)
            .Select(found => new
            {
                Contacts = found.ContactPoints.OrderByDescending(point => point.IsPreferred).ThenBy(point => point.Kind).ToList(),
                Favourite = db.Staff.Where(staff => staff.Id == found.FavouriteColleagueId).Select(staff => staff.DisplayName).FirstOrDefault(),
            })
            .SingleAsync(cancel);
        return Result.Done(new FileView(
            customer, around.Favourite, facts, around.Contacts,
            await promises.OpenToAsync(customer.Id, cancel),
            await timeline.OfAsync(customer, before, size, words, cancel),
            clock.Moment()));
    }
}
