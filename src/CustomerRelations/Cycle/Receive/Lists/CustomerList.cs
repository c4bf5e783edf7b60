using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>The list of everybody we serve, a page at a time, by key.</summary>
public sealed class CustomerList(CrmDbContext db, ListSieve sieve)
{
    /// <value>Customers on one page.</value>
    public const int PageSize = 25;

    /// <value>Files that one page looks through at most, when what is looked for is nowhere in an index.</value>
    public const int LooksThrough = 8_000;

    /// <summary>The page after a customer, or the one before.</summary>
    /// <param name="question">Which customers, in which order.</param>
    /// <param name="after">Only those behind this reference; empty for the first page.</param>
    /// <param name="before">Only those before this reference; goes before <paramref name="after"/>.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<ListPage> ReadAsync(ListQuestion question, string? after, string? before, CancellationToken cancel)
    {
        var mark = await MarkAsync(string.IsNullOrEmpty(before) ? after : before, cancel);
        var back = mark is not null && !string.IsNullOrEmpty(before);
        var (ids, stopped) = await KeysAsync(question, mark, back, cancel);
        var hasMore = ids.Count > PageSize;
        var shown = ids.Take(PageSize).ToList();
        if (back)
        {
            shown.Reverse();
        }

        var lines = await LinesAsync(shown, cancel);
        var further = hasMore ? back ? lines.FirstOrDefault()?.Reference : lines.LastOrDefault()?.Reference : stopped?.Reference;
        return back
            ? new ListPage(lines, further, lines.LastOrDefault()?.Reference ?? mark!.Reference) { StoppedLooking = !hasMore && stopped is not null }
            : new ListPage(lines, mark is null ? null : lines.FirstOrDefault()?.Reference ?? mark.Reference, further) { StoppedLooking = !hasMore && stopped is not null };
    }

    /// <summary>The query of one part of a page; public so that its plan can be looked at.</summary>
    /// <param name="fitting">Everybody who fits.</param>
    /// <param name="sort">The order.</param>
    /// <param name="part">Which part of it, from 0.</param>
    /// <param name="mark">Where the page before ended, if there was one.</param>
    /// <param name="back">Towards the beginning.</param>
    /// <param name="since">Those who were not here since; empty for no such filter.</param>
    public static IQueryable<Guid> Keys(IQueryable<Customer> fitting, ListSort sort, int part, ListMark? mark, bool back, DateTime? since = null) =>
        Along(ListPart.Of(sort)[part], ListPart.Of(sort)[part].In(fitting, since), mark, back).Select(customer => customer.Id).Take(PageSize + 1);

    private static IOrderedQueryable<Customer> Along(ListPart part, IQueryable<Customer> some, ListMark? start, bool back) =>
        part.Sorted(start is null ? some : part.Beyond(some, start, back), back);

    private async Task<(List<Guid> Ids, ListMark? Stopped)> KeysAsync(ListQuestion question, ListMark? mark, bool back, CancellationToken cancel)
    {
        var (fitting, few) = await sieve.SiftAsync(question, cancel);
        var since = await sieve.SinceAsync(question, cancel);
        var parts = ListPart.Of(question.Sort);
        var ids = new List<Guid>();
        foreach (var part in (back ? parts.Reverse() : parts).SkipWhile(part => mark is not null && !part.Holds(mark)))
        {
            var start = mark is not null && part.Holds(mark) ? mark : null;
            var stop = few || IsAlongAnIndex(question) ? null : await LookThroughAsync(part, part.In(InBranch(question), since), start, back, cancel);
            var mine = part.In(fitting, since);
            var near = stop is null ? mine : part.NotBeyond(mine, stop, back);
            ids.AddRange(await Along(part, near, start, back).Select(customer => customer.Id).Take(PageSize + 1 - ids.Count).ToListAsync(cancel));
            if (ids.Count > PageSize || stop is not null)
            {
                return (ids, stop);
            }
        }

        return (ids, null);
    }

    // A branch and a day belong to the indexes of the orders; what fits nearly everybody needs none.
    private static bool IsAlongAnIndex(ListQuestion question) =>
        !(question with { Branch = null, NotSince = question.Sort is ListSort.LastHere or ListSort.LongestAway ? null : question.NotSince }).IsFiltered;

    // The file at which this page stops looking; null when there are not so many.
    private static async Task<ListMark?> LookThroughAsync(ListPart part, IQueryable<Customer> some, ListMark? start, bool back, CancellationToken cancel) =>
        await Marks(Along(part, some, start, back).Skip(LooksThrough - 1).Take(1)).FirstOrDefaultAsync(cancel);

    private IQueryable<Customer> InBranch(ListQuestion question) =>
        question.Branch is { } branch ? db.Customers.AsNoTracking().Where(customer => customer.BranchId == branch) : db.Customers.AsNoTracking();

    private async Task<ListMark?> MarkAsync(string? reference, CancellationToken cancel) =>
        Reference.TryRead(reference, out var read)
            ? await Marks(db.Customers.AsNoTracking().Where(customer => customer.Reference == read)).FirstOrDefaultAsync(cancel)
            : null;

    private static IQueryable<ListMark> Marks(IQueryable<Customer> some) =>
        some.Select(customer => new ListMark(customer.Id, customer.Reference, customer.NameKey, customer.LastTouchpointAt));

    private async Task<IReadOnlyList<ListLine>> LinesAsync(List<Guid> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var lines = await db.Customers.AsNoTracking().Where(customer => ids.Contains(customer.Id))
            .Select(customer => new ListLine(
                customer.Id, customer.Reference, customer.DisplayName, customer.Language, customer.LastTouchpointAt, customer.LastLeft,
                db.Branches.First(branch => branch.Id == customer.BranchId).Name,
                customer.ContactPoints.OrderByDescending(point => point.IsPreferred).ThenBy(point => point.Kind).ThenBy(point => point.Id).Select(point => point.Value).FirstOrDefault(),
                db.Staff.Where(staff => staff.Id == customer.FavouriteColleagueId).Select(staff => staff.DisplayName).FirstOrDefault(),
                customer.KnownSince)
            {
                Tags = customer.Tags.Select(tag => tag.ListItemId).ToList(),
            })
            .ToListAsync(cancel);
        var places = ids.Index().ToDictionary(one => one.Item, one => one.Index);
        return lines.OrderBy(line => places[line.Id]).ToList();
    }
}
