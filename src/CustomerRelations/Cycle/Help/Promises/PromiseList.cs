using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>The promises of an office as lists: what is owed, what waits, and what became of the rest.</summary>
/// <remarks>What colleagues kept or broke is read by themselves and by whoever manages: how well somebody keeps their word is theirs.</remarks>
public sealed class PromiseList(CrmDbContext db, OpeningTimes times, Duty duty, TimeProvider clock)
{
    /// <value>Promises on one page of the list.</value>
    public const int PageSize = 25;

    /// <value>Promises on one sheet of paper.</value>
    public const int SheetSize = 100;

    /// <summary>One page.</summary>
    /// <param name="sieve">Which promises of whom.</param>
    /// <param name="after">Only those that come after this promise, by reference; empty for the first page.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <param name="most">Promises on one page.</param>
    public async Task<PromisePage> ReadAsync(PromiseSieve sieve, string? after, CancellationToken cancel, int most = PageSize)
    {
        var (me, now) = (await duty.MeAsync(cancel), clock.Moment());
        var shown = sieve.Judges && !me.Manages ? sieve with { Whose = Whose.Mine } : sieve;
        var order = PromiseOrder.Of(Theirs(shown.Whose, me), shown.Show, now, await EndOfDayAsync(me, now, cancel));
        var from = Reference.TryRead(after, out var read)
            ? await db.Promises.AsNoTracking().SingleOrDefaultAsync(promise => promise.Reference == read, cancel)
            : null;
        // The page is cut in the order of an index, before anything else is read for it.
        var isPastDates = from is not null && order.IsUndated(from);
        var lines = isPastDates ? [] : await PromiseTickets.ReadAsync(db, order.Dated(from).Take(most + 1), cancel);
        if (lines.Count <= most && order.Undated(isPastDates ? from : null) is { } undated)
        {
            lines = [.. lines, .. await PromiseTickets.ReadAsync(db, undated.Take(most + 1 - lines.Count), cancel)];
        }

        return new PromisePage(lines.Take(most).ToList(), lines.Count > most ? lines[most - 1].Reference : null, from is not null, now, me.Zone, me.Id)
        {
            Sieve = shown, Manages = me.Manages, Branch = me.BranchName,
        };
    }

    private async Task<DateTime> EndOfDayAsync(Colleague me, DateTime now, CancellationToken cancel)
    {
        var days = await times.OfAsync(me.BranchId, cancel);
        return days.Moment(days.DayOf(now).AddDays(1), TimeOnly.MinValue);
    }

    // Nobody is owed anything any more once their file is erased.
    private IQueryable<Promise> Theirs(Whose whose, Colleague me)
    {
        var all = db.Promises.AsNoTracking().Where(promise => !db.Customers.Any(customer => customer.Id == promise.CustomerId && customer.ErasedAt != null));
        return whose switch
        {
            Whose.All => all,
            Whose.Branch => all.Where(promise => db.Staff.Any(staff => staff.Id == promise.OwnerId && staff.BranchId == me.BranchId)),
            _ => all.Where(promise => promise.OwnerId == me.Id),
        };
    }
}
