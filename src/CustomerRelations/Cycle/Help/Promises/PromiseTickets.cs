using CustomerRelations.Data;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>Reads promises as their tickets show them, wherever they are listed.</summary>
internal static class PromiseTickets
{
    /// <param name="db">The books.</param>
    /// <param name="some">The promises; a file that was merged is shown as the one it became part of.</param>
    public static IQueryable<OpenPromise> Of(CrmDbContext db, IQueryable<Promise> some) =>
        from promise in some
        join owner in db.Staff on promise.OwnerId equals owner.Id
        join maker in db.Staff on promise.MadeById equals maker.Id
        from written in db.Customers.Where(found => found.Id == promise.CustomerId).DefaultIfEmpty()
        from living in db.Customers.Where(found => found.Id == written!.MergedIntoId).DefaultIfEmpty()
        select new OpenPromise(promise.Words, promise.Condition, promise.DueAt, owner.DisplayName)
        {
            Reference = promise.Reference, Version = promise.Version, OwnerId = owner.Id, MadeById = maker.Id, MadeBy = maker.DisplayName, MadeAt = promise.MadeAt,
            Delays = promise.Delays.Count, FirstDue = promise.Delays.Min(delay => (DateTime?)delay.OldDue),
            Renegotiated = promise.Delays.Any(delay => delay.ToldCustomerAt <= delay.OldDue),
            OwnerHasLeft = owner.DisabledAt != null, ConditionSeenAt = promise.ConditionSeenAt,
            CustomerReference = living != null ? living.Reference : written != null ? written.Reference : null,
            CustomerName = living != null ? living.DisplayName : written != null ? written.DisplayName : null,
            CustomerLanguage = living != null ? living.Language : written != null ? written.Language : null,
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
