using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Search;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive;

/// <summary>Finds a customer by part of a name in any order, a phone number in any spelling, an e-mail, or a reference.</summary>
public sealed class Finder(CrmDbContext db, ReferenceBook references, Duty duty, TimeProvider clock)
{
    /// <value>The most people that one search shows.</value>
    public const int Most = 8;

    // Two letters may begin the names of a hundred thousand people; whoever is looked for is found by the third or fourth.
    private const int Considered = 2000;

    // No key is like this.
    private const string None = "-";

    /// <param name="typed">What somebody typed.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<Findings> FindAsync(string? typed, CancellationToken cancel)
    {
        var text = SearchText.Read(typed, await duty.DialPlanAsync(cancel));
        if (text.IsTooShort)
        {
            return new Findings(text, [], null);
        }

        var post = text.Reference is { } reference ? await references.FollowAsync(reference, cancel) : null;
        var ids = post is null ? await Best(text).ToListAsync(cancel) : post.CustomerId is { } one ? [one] : [];
        return new Findings(text, await LinesAsync(ids, cancel), post?.Path);
    }

    /// <summary>The files of some customers as lines, in the order given; erased ones are left out.</summary>
    /// <param name="ids">Whose.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IReadOnlyList<FoundCustomer>> LinesAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var (now, open) = (clock.Moment(), db.Promises.Unsettled());
        var lines = await db.Customers.AsNoTracking().Where(customer => ids.Contains(customer.Id) && customer.ErasedAt == null)
            .Select(customer => new FoundCustomer(
                customer.Id, customer.Reference, customer.DisplayName, customer.Language,
                customer.ContactPoints.OrderByDescending(point => point.IsPreferred).ThenBy(point => point.Kind).Select(point => point.Value).FirstOrDefault(),
                db.Branches.First(branch => branch.Id == customer.BranchId).Name,
                open.Any(promise => promise.CustomerId == customer.Id && promise.DueAt < now),
                db.Matters.Any(matter => matter.CustomerId == customer.Id
                    && db.Complaints.Any(complaint => complaint.Id == matter.Id && complaint.ClosedAt == null))))
            .ToListAsync(cancel);
        return ids.Select(id => lines.Find(line => line.Id == id)).OfType<FoundCustomer>().ToList();
    }

    /// <summary>The query of the best matches; public so that its SQL can be checked for every database.</summary>
    public IQueryable<Guid> Best(SearchText text)
    {
        var hits = Hits(text);
        var files = db.Customers.Where(customer => hits.Contains(customer.Id)).Select(customer => customer.MergedIntoId ?? customer.Id);

        // Written so that no database is tempted to begin with all files that are part of no other: that is nearly every one.
        var found = db.Customers.Where(customer =>
            files.Contains(customer.Id) && (customer.MergedIntoId ?? customer.Id) == customer.Id && customer.ErasedAt == null);
        return ExactFirst(found, text)
            .ThenByDescending(customer => customer.LastTouchpointAt != null)
            .ThenByDescending(customer => customer.LastTouchpointAt)
            .ThenBy(customer => customer.Id)
            .Take(Most)
            .Select(customer => customer.Id);
    }

    // Without words there is nothing to count, and counting nothing would read the name of everybody found.
    private static IOrderedQueryable<Customer> ExactFirst(IQueryable<Customer> found, SearchText text)
    {
        var (whole, tail) = (string.Join(' ', text.Words), text.Tail ?? None);
        List<string> keys = [.. text.Phones, text.Email ?? None];
        return text.Words.Count == 0
            ? found.OrderByDescending(customer => customer.ContactPoints.Any(point => keys.Contains(point.Key) || point.TailKey == tail))
            : found.OrderByDescending(customer => customer.NameKey == whole
                    || customer.ContactPoints.Any(point => keys.Contains(point.Key) || point.TailKey == tail))
                .ThenByDescending(customer => customer.NameParts.Count(part => text.Words.Contains(part.Key)));
    }

    private IQueryable<Guid> Hits(SearchText text)
    {
        var ways = new List<IQueryable<Guid>>();
        if (text.Words.Count > 0)
        {
            ways.Add(Named(text.Words).OrderBy(part => part.Key).Select(part => part.CustomerId).Take(Considered));
        }

        ways.AddRange(text.Phones.Select(phone => WithKey(ContactKind.Phone, Beginning.Of(phone))));

        if (text.Tail is { } tail)
        {
            var range = Beginning.Of(tail);
            ways.Add(db.ContactPoints.Where(point => string.Compare(point.TailKey, range.From) >= 0 && string.Compare(point.TailKey, range.Below) < 0)
                .OrderBy(point => point.TailKey).Select(point => point.CustomerId).Take(Considered));
        }

        if (text.Email is { } email)
        {
            ways.Add(WithKey(ContactKind.Email, Beginning.Of(email)));
        }

        return ways.Aggregate((one, other) => one.Union(other));
    }

    // The longest word is looked up in the index, for it leaves the fewest; the others are looked for among those.
    private IQueryable<NamePart> Named(IReadOnlyList<string> words)
    {
        var ranges = words.OrderByDescending(word => word.Length).Select(Beginning.Of).ToList();
        var first = ranges[0];
        var parts = db.NameParts.Where(part => string.Compare(part.Key, first.From) >= 0 && string.Compare(part.Key, first.Below) < 0);
        return ranges.Skip(1).Aggregate(parts, (found, range) => found.Where(part => db.NameParts.Any(other =>
            other.CustomerId == part.CustomerId && string.Compare(other.Key, range.From) >= 0 && string.Compare(other.Key, range.Below) < 0)));
    }

    private IQueryable<Guid> WithKey(ContactKind kind, Beginning range) =>
        db.ContactPoints.Where(point => point.Kind == kind && string.Compare(point.Key, range.From) >= 0 && string.Compare(point.Key, range.Below) < 0)
            .OrderBy(point => point.Key).Select(point => point.CustomerId).Take(Considered);
}
