using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>Lays a conversation out for whoever wrote it down.</summary>
public sealed class AmendmentSheets(CrmDbContext db, LabelBook labels, Duty duty, TimeProvider clock)
{
    /// <returns>NotFound when there is no such conversation, or it is not finished.</returns>
    public async Task<Result<AmendmentSheet>> OpenAsync(string? reference, CancellationToken cancel)
    {
        var found = Reference.TryRead(reference, out var read)
            ? await (from said in db.Touchpoints.AsNoTracking().Include(said => said.Values)
                     where said.Reference == read && said.CompletedAt != null
                     from customer in db.Customers.Where(customer => customer.Id == said.CustomerId).DefaultIfEmpty()
                     select new { Said = said, Customer = customer }).AsSingleQuery().SingleOrDefaultAsync(cancel)
            : null;
        if (found is null)
        {
            return Result.NotFound("We have no conversation under that reference.");
        }

        var (me, words, now) = (await duty.MeAsync(cancel), await labels.ReadAsync(cancel), clock.Moment());
        return Result.Done(new AmendmentSheet(
            found.Said, found.Customer, found.Said.MayBeAmendedBy(me.Id, now),
            Offered(words, ListKind.FeelingWord, found.Said.FeelingWordId), Offered(words, ListKind.FeelingCause, found.Said.FeelingCauseId),
            Offered(words, ListKind.ValueAdded, [.. found.Said.Values.Select(value => (Guid?)value.ListItemId)]), me.Zone, now));
    }

    // What was chosen stays to be seen, also when it is offered no more.
    private static List<Choice> Offered(Labels words, ListKind kind, params IReadOnlyList<Guid?> chosen) =>
        words.Offered(kind).Select(item => item.Id).Union(chosen.OfType<Guid>()).Select(id => new Choice(id, words[id])).ToList();
}
