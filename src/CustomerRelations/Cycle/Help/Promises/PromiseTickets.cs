using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>Reads promises as their tickets show them, wherever they are listed.</summary>
internal static class PromiseTickets
{
    /// <summary>Reads them; a file that was merged is shown as the one it became part of.</summary>
    public static async Task<List<OpenPromise>> ReadAsync(CrmDbContext db, IQueryable<Promise> some, CancellationToken cancel)
    {
        var lines = await Of(db, some).ToListAsync(cancel);
        var merged = lines.Select(line => line.MergedIntoId).OfType<Guid>().Distinct().ToList();
        if (merged.Count == 0)
        {
            return lines;
        }

        var living = await db.Customers.AsNoTracking().Where(customer => merged.Contains(customer.Id))
            .ToDictionaryAsync(customer => customer.Id, customer => (customer.Reference, customer.DisplayName, customer.Language), cancel);
        return lines.ConvertAll(line => line.MergedIntoId is { } into && living.TryGetValue(into, out var file)
            ? line with { CustomerReference = file.Reference, CustomerName = file.DisplayName, CustomerLanguage = file.Language }
            : line);
    }

    /// <param name="db">The books.</param>
    /// <param name="some">The promises.</param>
    public static IQueryable<OpenPromise> Of(CrmDbContext db, IQueryable<Promise> some) =>
        from promise in some
        join owner in db.Staff on promise.OwnerId equals owner.Id
        join maker in db.Staff on promise.MadeById equals maker.Id
        from customer in db.Customers.Where(found => found.Id == promise.CustomerId).DefaultIfEmpty()
        select new OpenPromise(promise.Words, promise.Condition, promise.DueAt, owner.DisplayName)
        {
            Reference = promise.Reference, Version = promise.Version, OwnerId = owner.Id, MadeById = maker.Id, MadeBy = maker.DisplayName, MadeAt = promise.MadeAt,
            Delays = promise.Delays.Count, FirstDue = promise.Delays.Min(delay => (DateTime?)delay.OldDue),
            Renegotiated = promise.Delays.Any(delay => delay.ToldCustomerAt <= delay.OldDue),
            OwnerHasLeft = owner.DisabledAt != null, ConditionSeenAt = promise.ConditionSeenAt,
            MergedIntoId = customer == null ? null : customer.MergedIntoId,
            CustomerReference = customer == null ? null : customer.Reference,
            CustomerName = customer == null ? null : customer.DisplayName,
            CustomerLanguage = customer == null ? null : customer.Language,
            Phone = db.ContactPoints.Where(point => point.CustomerId == promise.CustomerId && point.Kind == ContactKind.Phone)
                .OrderByDescending(point => point.IsPreferred).ThenBy(point => point.Id).Select(point => point.Key).FirstOrDefault(),
            SettledAt = promise.ReleasedAt ?? promise.BrokenAt ?? promise.KeptAt,
            State = promise.ReleasedAt != null ? PromiseState.Released
                : promise.BrokenAt != null ? PromiseState.Broken
                : promise.KeptAt == null ? PromiseState.Open
                : promise.KeptAt > promise.DueAt ? PromiseState.KeptLate : PromiseState.Kept,
            Because = promise.BrokenWhy ?? promise.ReleasedWords, TheyWereTold = promise.BrokenTold,
        };
}
