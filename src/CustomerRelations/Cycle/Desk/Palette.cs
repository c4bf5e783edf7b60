using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Search;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Finds whatever a few letters may mean, wherever somebody is: customers, promises, complaints.</summary>
/// <remarks>Nothing is looked through as a whole: customers by the indexes of the search, promises among one's own open ones and those to the customers found, complaints among theirs.</remarks>
public sealed class Palette(CrmDbContext db, Finder finder, Duty duty, TimeProvider clock)
{
    /// <value>So many promises, and so many complaints, are shown at most.</value>
    public const int Most = 4;

    // Of one's own open promises, the next due first, so many are looked through for the words.
    private const int LookedThrough = 200;

    /// <param name="typed">What somebody typed.</param>
    /// <param name="cancel">Stops looking.</param>
    public async Task<PaletteView> LookAsync(string? typed, CancellationToken cancel)
    {
        var (found, me) = (await finder.FindAsync(typed, cancel), await duty.MeAsync(cancel));
        if (found.Text.IsTooShort)
        {
            return new PaletteView(found.Text, [], [], [], null, clock.Moment(), me.Zone);
        }

        var people = found.People.Take(Most + 1).ToList();
        var ids = people.Select(person => person.Id).ToList();
        var promises = Fitting(await Promises(me.Id, ids).ToListAsync(cancel), found.Text, ids);
        var asked = found.Path?.StartsWith("/complaints/", StringComparison.Ordinal) == true ? found.Text.Reference : null;
        var complaints = asked is not null || people.Any(person => person.IsComplaintOpen) ? await Complaints(asked, ids).ToListAsync(cancel) : [];
        var path = asked is not null || people.Any(person => found.Path == $"/customers/{person.Reference}") ? null : found.Path;
        return new PaletteView(found.Text, people, promises, complaints, path, clock.Moment(), me.Zone);
    }

    // One's own by their words or whom they are to; anybody's to the customers who were found.
    private static List<FoundPromise> Fitting(IReadOnlyList<FoundPromise> some, SearchText text, List<Guid> ids) => some
        .Where(promise => (promise.CustomerId is { } customer && ids.Contains(customer)) || HasAll(promise, text.Words))
        .DistinctBy(promise => promise.Reference)
        .OrderBy(promise => promise.DueAt is null).ThenBy(promise => promise.DueAt).ThenBy(promise => promise.Reference, StringComparer.Ordinal)
        .Take(Most).ToList();

    private static bool HasAll(FoundPromise promise, IReadOnlyList<string> sought)
    {
        var words = Keys.Words($"{promise.Words} {promise.Customer}");
        return sought.Count > 0 && sought.All(one => words.Any(word => word.StartsWith(one, StringComparison.Ordinal)));
    }

    private IQueryable<FoundPromise> Promises(Guid me, List<Guid> ids)
    {
        var open = db.Promises.AsNoTracking().Unsettled();
        var some = open.Where(promise => promise.OwnerId == me).OrderBy(promise => promise.DueAt).ThenBy(promise => promise.Id).Take(LookedThrough);
        var theirs = open.Where(promise => promise.CustomerId != null && ids.Contains(promise.CustomerId.Value)).OrderBy(promise => promise.DueAt).ThenBy(promise => promise.Id).Take(LookedThrough);
        return from promise in ids.Count == 0 ? some : some.Concat(theirs)
               from customer in db.Customers.Where(found => found.Id == promise.CustomerId).DefaultIfEmpty()
               select new FoundPromise(
                   promise.Reference, promise.Words, promise.DueAt, promise.CustomerId,
                   customer == null ? null : customer.DisplayName, customer == null ? null : customer.Reference, customer == null ? null : customer.Language);
    }

    private IQueryable<FoundComplaint> Complaints(string? reference, List<Guid> ids)
    {
        var some = reference is not null
            ? db.Complaints.AsNoTracking().Where(complaint => complaint.Reference == reference)
            : from matter in db.Matters
              where matter.CustomerId != null && ids.Contains(matter.CustomerId.Value)
              join complaint in db.Complaints.AsNoTracking() on matter.Id equals complaint.Id
              where complaint.ClosedAt == null
              select complaint;
        return from complaint in some.OrderBy(complaint => complaint.ReceivedAt).Take(Most)
               join matter in db.Matters on complaint.Id equals matter.Id
               from customer in db.Customers.Where(found => found.Id == matter.CustomerId).DefaultIfEmpty()
               select new FoundComplaint(
                   complaint.Reference, complaint.Words, complaint.ReceivedAt, customer == null ? null : customer.DisplayName, customer == null ? null : customer.Language);
    }
}
