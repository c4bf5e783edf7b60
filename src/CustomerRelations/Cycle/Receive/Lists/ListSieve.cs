using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Search;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>Finds the customers that fit the filters of a list. Erased files and those that became part of another never do.</summary>
public sealed class ListSieve(CrmDbContext db, Duty duty, TimeProvider clock)
{
    /// <value>A filter that fits at most so many is where reading begins; any other is looked at while reading along the order.</value>
    public const int Few = 600;

    private const int MostWords = 6;

    // Filters that name their customers in an index of their own.
    private const int MostWays = 5;

    /// <summary>Everybody who fits, in no order.</summary>
    /// <param name="question">The filters.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IQueryable<Customer>> FittingAsync(ListQuestion question, CancellationToken cancel) => (await SiftAsync(question, cancel)).All;

    /// <summary>The moment at which the day begins that they were not here since; empty when no day is asked for.</summary>
    public async Task<DateTime?> SinceAsync(ListQuestion question, CancellationToken cancel) =>
        question.NotSince is { } day ? BranchTime.Utc(day.ToDateTime(TimeOnly.MinValue), await duty.ZoneAsync(cancel)) : null;

    /// <summary>As above, and whether they are so few that they need no index of the order.</summary>
    internal async Task<(IQueryable<Customer> All, bool AreFew)> SiftAsync(ListQuestion question, CancellationToken cancel)
    {
        var ways = Ways(question);
        var fewest = ways.Count == 0 ? null : await FewestAsync(ways, cancel);
        var all = Filtered(question, await SinceAsync(question, cancel));
        return fewest is null ? (all, false) : (all.Where(customer => fewest.Contains(customer.Id)), true);
    }

    private IQueryable<Customer> Filtered(ListQuestion question, DateTime? since)
    {
        // Written so that no database is tempted to begin with all files that are part of no other, and each expects that to be nearly every one.
        var all = db.Customers.AsNoTracking().Where(customer => (customer.MergedIntoId == null ? 1 : 0) != 0 && customer.ErasedAt == null);
        if (question.Branch is { } branch)
        {
            all = all.Where(customer => customer.BranchId == branch);
        }

        if (question.Colleague is { } colleague)
        {
            all = all.Where(customer => customer.FavouriteColleagueId == colleague);
        }

        return ByOtherRows(ByOwnColumns(all, question, since), question);
    }

    private static IQueryable<Customer> ByOwnColumns(IQueryable<Customer> all, ListQuestion question, DateTime? since)
    {
        if (question.Kind is { } kind)
        {
            all = all.Where(customer => customer.Kind == kind);
        }

        if (question.Left is { } left)
        {
            all = all.Where(customer => customer.LastLeft == left);
        }

        if (since is { } begins)
        {
            // Written as one value, for two ways joined by "or" are read without an order; the list itself enters its index by the day.
            var earlier = begins.AddDays(-1);
            all = all.Where(customer => (customer.LastTouchpointAt ?? earlier) < begins);
        }

        return all;
    }

    private IQueryable<Customer> ByOtherRows(IQueryable<Customer> all, ListQuestion question)
    {
        if (question.Tag is { } tag)
        {
            all = all.Where(customer => db.CustomerTags.Any(carried => carried.ListItemId == tag && carried.CustomerId == customer.Id));
        }

        if (question.HasOpenComplaint)
        {
            all = all.Where(customer => db.Matters.Any(matter =>
                matter.CustomerId == customer.Id && db.Complaints.Any(complaint => complaint.Id == matter.Id && complaint.ClosedAt == null)));
        }

        if (question.Promise is not null)
        {
            var owed = Owed(question);
            all = all.Where(customer => owed.Any(promise => promise.CustomerId == customer.Id));
        }

        foreach (var range in WordsOf(question))
        {
            all = all.Where(customer => db.NameParts.Any(part =>
                part.CustomerId == customer.Id && string.Compare(part.Key, range.From) >= 0 && string.Compare(part.Key, range.Below) < 0));
        }

        return all;
    }

    // Each in an index that names its customers; whichever names the fewest is begun with.
    private List<IQueryable<Guid>> Ways(ListQuestion question)
    {
        var ways = new List<IQueryable<Guid>>();
        if (question.Tag is { } tag)
        {
            ways.Add(db.CustomerTags.Where(carried => carried.ListItemId == tag).Select(carried => carried.CustomerId));
        }

        if (question.Colleague is { } colleague)
        {
            ways.Add(db.Customers.Where(customer => customer.FavouriteColleagueId == colleague).Select(customer => customer.Id));
        }

        if (question.HasOpenComplaint)
        {
            ways.Add(Unhappy());
        }

        if (question.Promise is not null)
        {
            ways.Add(OwedTo(Owed(question)));
        }

        if (WordsOf(question).MaxBy(range => range.From.Length) is { } word)
        {
            ways.Add(db.NameParts.Where(part => string.Compare(part.Key, word.From) >= 0 && string.Compare(part.Key, word.Below) < 0).Select(part => part.CustomerId));
        }

        return ways;
    }

    private IQueryable<Guid> Unhappy() =>
        from complaint in db.Complaints
        where complaint.ClosedAt == null
        join matter in db.Matters on complaint.Id equals matter.Id
        where matter.CustomerId != null
        select matter.CustomerId!.Value;

    // One question for all of them; none counts further than it must.
    private async Task<IQueryable<Guid>?> FewestAsync(List<IQueryable<Guid>> ways, CancellationToken cancel)
    {
        var padded = ways.Concat(Enumerable.Repeat(ways[0].Where(_ => false), MostWays)).Take(MostWays).Select(way => way.Take(Few + 1)).ToList();
        var (one, two, three, four, five) = (padded[0], padded[1], padded[2], padded[3], padded[4]);
        var counts = await db.Branches.OrderBy(branch => branch.Id).Take(1)
            .Select(_ => new { A = one.Count(), B = two.Count(), C = three.Count(), D = four.Count(), E = five.Count() }).FirstOrDefaultAsync(cancel);
        int[] counted = counts is null ? [] : [counts.A, counts.B, counts.C, counts.D, counts.E];
        var (fewest, place) = counted.Take(ways.Count).Select((count, at) => (count, at)).DefaultIfEmpty((Few + 1, 0)).Min();
        return fewest > Few ? null : ways[place];
    }

    /// <summary>To whom promises were made; public so that its plan can be looked at.</summary>
    /// <remarks>A promise to nobody gives its own key, which is no customer's: asked to leave it out, a database begins with every promise that was ever made.</remarks>
    public static IQueryable<Guid> OwedTo(IQueryable<Promise> promises) => promises.Select(promise => promise.CustomerId ?? promise.Id);

    private IQueryable<Promise> Owed(ListQuestion question)
    {
        var now = clock.Moment();
        return question.Promise == OwedPromise.Late ? db.Promises.Unsettled().Where(promise => promise.DueAt < now) : db.Promises.Unsettled();
    }

    private static IReadOnlyList<Beginning> WordsOf(ListQuestion question) =>
        Keys.Words(question.Name).Distinct(StringComparer.Ordinal).Take(MostWords).Select(Beginning.Of).ToList();
}
