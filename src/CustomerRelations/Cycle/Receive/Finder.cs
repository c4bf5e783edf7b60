using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Office;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive;

/// <summary>Finds a customer by part of a name in any order, a phone number in any spelling, an e-mail, or a reference.</summary>
public sealed class Finder(CrmDbContext db, SearchHits hits, ReferenceBook references, Duty duty, TimeProvider clock)
{
    /// <value>The most people that one search shows.</value>
    public const int Most = 8;

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
        var ids = post is null ? await BestAsync(text, cancel) : post.CustomerId is { } one ? [one] : [];
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

    // Whole numbers, addresses and names come first, then whole words before beginnings, then whoever was here last.
    private async Task<IReadOnlyList<Guid>> BestAsync(SearchText text, CancellationToken cancel)
    {
        var whole = string.Join(' ', text.Words);
        var found = await hits.Of(text, await hits.RarestFirstAsync(text.Words, cancel)).ToListAsync(cancel);
        return found
            .OrderByDescending(hit => hit.IsExact || hit.NameKey == whole)
            .ThenByDescending(hit => text.Words.Intersect(hit.NameKey.Split(' '), StringComparer.Ordinal).Count())
            .ThenByDescending(hit => hit.LastTouchpointAt)
            .ThenBy(hit => hit.FileId)
            .Select(hit => hit.FileId).Distinct().Take(Most).ToList();
    }
}
