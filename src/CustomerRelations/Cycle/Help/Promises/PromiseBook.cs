using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>What we said we would do.</summary>
public sealed class PromiseBook(CrmDbContext db, OpeningTimes times, Duty duty, LastHand hands, TimeProvider clock)
{
    /// <value>Promises on one page of the list.</value>
    public const int PageSize = 25;

    /// <summary>Writes down what was promised in a conversation; nothing when nothing was. Adds to the context and does not save.</summary>
    /// <param name="said">What, and by when.</param>
    /// <param name="touchpoint">The conversation, in the context with its matter.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <param name="field">The field of the form that says by when.</param>
    /// <returns>null when it is written down; Invalid when the day cannot be read, is past, or the branch is closed.</returns>
    public async Task<Failure?> MakeAsync(NewPromise said, Touchpoint touchpoint, CancellationToken cancel, string field = nameof(NewPromise.PromiseBy))
    {
        if (string.IsNullOrWhiteSpace(said.PromiseWords))
        {
            return null;
        }

        var due = said.Condition is null
            ? SpokenTime.Read(said.PromiseBy, await times.OfAsync(touchpoint.BranchId, cancel), touchpoint.WrittenAt)
            : new SpokenMoment(null);
        if (due.Sentence is { } sentence)
        {
            return Result.Invalid(field, sentence);
        }

        var matter = (await db.Matters.FindAsync([touchpoint.MatterId], cancel))!;
        db.Promises.Add(Promise.Make(matter, said.PromiseWords.Trim(), touchpoint.StaffId, touchpoint.LoggedAt, due.At, said.Condition, touchpoint.Id));
        return null;
    }

    /// <summary>The promises to a customer that are still open, the next one due first.</summary>
    public async Task<IReadOnlyList<OpenPromise>> OpenToAsync(Guid customerId, CancellationToken cancel) =>
        await OpenTo(customerId).ToListAsync(cancel);

    /// <summary>The same, to be read together with what else is open to them.</summary>
    public IQueryable<OpenPromise> OpenTo(Guid customerId) => Lines(Open().Where(promise => promise.CustomerId == customerId));

    /// <summary>One page of the open promises: the longest late first, those without a date last.</summary>
    /// <param name="whose">Mine, my branch's, everybody's.</param>
    /// <param name="after">Only those that come after this promise, by reference; empty for the first page.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<PromisePage> ListAsync(Whose whose, string? after, CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        var from = Reference.TryRead(after, out var read)
            ? await db.Promises.AsNoTracking().Where(promise => promise.Reference == read).Select(promise => new { promise.DueAt, promise.Id }).SingleOrDefaultAsync(cancel)
            : null;
        var theirs = whose switch
        {
            Whose.All => Open(),
            Whose.Branch => Open().Where(promise => db.Staff.Any(staff => staff.Id == promise.OwnerId && staff.BranchId == me.BranchId)),
            _ => Open().Where(promise => promise.OwnerId == me.Id),
        };
        var lines = from is { DueAt: null } ? [] : await PageAsync(AfterDue(theirs.Where(promise => promise.DueAt != null), from?.DueAt, from?.Id), PageSize + 1, cancel);
        if (lines.Count <= PageSize)
        {
            var undated = theirs.Where(promise => promise.DueAt == null);
            var rest = from is { DueAt: null } ? undated.Where(promise => promise.Id.CompareTo(from.Id) > 0) : undated;
            lines = [.. lines, .. await PageAsync(rest, PageSize + 1 - lines.Count, cancel)];
        }

        return new PromisePage(
            lines.Take(PageSize).ToList(), lines.Count > PageSize ? lines[PageSize - 1].Reference : null, from is not null, clock.Moment(), me.Zone, me.Id);
    }

    /// <summary>One promise with everything that happened to it.</summary>
    /// <param name="reference">As people type it.</param>
    /// <param name="back">The local page to come back to.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>null when there is no such promise.</returns>
    public async Task<PromiseCard?> FindAsync(string? reference, string back, CancellationToken cancel)
    {
        if (!Reference.TryRead(reference, out var read)
            || await db.Promises.AsNoTracking().Include(found => found.Delays).SingleOrDefaultAsync(found => found.Reference == read, cancel) is not { } promise)
        {
            return null;
        }

        var (me, now) = (await duty.MeAsync(cancel), clock.Moment());
        var line = await Lines(db.Promises.AsNoTracking().Where(found => found.Id == promise.Id)).SingleAsync(cancel);
        var ids = promise.Delays.Select(delay => delay.ById).Distinct().ToList();
        var names = ids.Count == 0 ? [] : await db.Staff.Where(staff => ids.Contains(staff.Id)).ToDictionaryAsync(staff => staff.Id, staff => staff.DisplayName, cancel);
        return new PromiseCard(
            new PromiseLine(line, now, me.Zone, back, me.Id),
            promise.StateAt(now),
            promise.IsOpen ? null : await hands.OnAsync(promise.Id, cancel),
            new[] { promise.BrokenWhy, promise.BrokenTold, promise.ReleasedWords }.OfType<string>().ToList(),
            promise.Delays.OrderBy(delay => delay.OldDue)
                .Select(delay => new MovedDate(delay.OldDue, delay.NewDue, delay.ToldCustomerAt, delay.ToldInTime, delay.Why, names.GetValueOrDefault(delay.ById, ""))).ToList(),
            await times.OfAsync(me.BranchId, cancel));
    }

    private static IQueryable<Promise> AfterDue(IQueryable<Promise> dated, DateTime? due, Guid? id) => due is null
        ? dated
        : dated.Where(promise => promise.DueAt > due || (promise.DueAt == due && promise.Id.CompareTo(id!.Value) > 0));

    // The page is cut in the order of an index, before anything else is read for it.
    private Task<List<OpenPromise>> PageAsync(IQueryable<Promise> some, int most, CancellationToken cancel) =>
        Lines(some.OrderBy(promise => promise.DueAt).ThenBy(promise => promise.Id).Take(most)).ToListAsync(cancel);

    private IQueryable<Promise> Open() => db.Promises.AsNoTracking().Unsettled();

    private IQueryable<OpenPromise> Lines(IQueryable<Promise> some) =>
        from promise in some
        join owner in db.Staff on promise.OwnerId equals owner.Id
        join maker in db.Staff on promise.MadeById equals maker.Id
        from customer in db.Customers.Where(found => found.Id == promise.CustomerId).DefaultIfEmpty()
        orderby promise.DueAt == null, promise.DueAt, promise.Id
        select new OpenPromise(promise.Words, promise.Condition, promise.DueAt, owner.DisplayName)
        {
            Reference = promise.Reference, Version = promise.Version, OwnerId = owner.Id, MadeById = maker.Id, MadeBy = maker.DisplayName, MadeAt = promise.MadeAt,
            Delays = promise.Delays.Count,
            CustomerReference = customer == null ? null : customer.Reference,
            CustomerName = customer == null ? null : customer.DisplayName,
            CustomerLanguage = customer == null ? null : customer.Language,
            Phone = db.ContactPoints.Where(point => point.CustomerId == promise.CustomerId && point.Kind == ContactKind.Phone)
                .OrderByDescending(point => point.IsPreferred).ThenBy(point => point.Id).Select(point => point.Key).FirstOrDefault(),
        };
}
