using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Culture.Recognition;

/// <summary>The wall where thank-yous hang, newest first.</summary>
/// <remarks>Nothing here is counted by person: a number beside a name makes a race of it.</remarks>
public sealed class KudosWall(CrmDbContext db, LabelBook labels, Duty duty, TimeProvider clock)
{
    /// <value>Thank-yous on one page of the wall.</value>
    public const int PageSize = 24;

    private const int Week = 7;

    /// <summary>One page of what the reader may see.</summary>
    /// <param name="before">Only what was given before this one; null for the newest.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<WallPage> OpenAsync(Guid? before, CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        var from = before is null ? null : await db.Kudos.AsNoTracking().Where(kudos => kudos.Id == before)
            .Select(kudos => new WallMark(kudos.GivenAt, kudos.Id)).SingleOrDefaultAsync(cancel);
        var cards = await HangAsync(Page(me, from, PageSize + 1), me, cancel);
        var parts = InWeeks(cards.Take(PageSize), me.Zone).ToList();
        return new WallPage(
            parts.Select((part, at) => part with { IsWhole = IsWhole(at, parts.Count, from is not null, cards.Count > PageSize) }).ToList(),
            cards.Count > PageSize ? cards[PageSize - 1].Id : null, from is not null, me.Zone);
    }

    /// <summary>One thank-you, for whoever may take it back.</summary>
    /// <returns>NotFound when there is none that the reader may see; NotAllowed when it is not theirs to take back.</returns>
    public async Task<Result<KudosCard>> FindAsync(Guid id, CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        return await HangAsync(db.KudosSeenBy(me).AsNoTracking().Where(kudos => kudos.Id == id), me, cancel) switch
        {
            [] => KudosBook.Gone,
            [{ MayWithdraw: false }, ..] => KudosBook.NotTheirs,
            [var card, ..] => Result.Done(card),
        };
    }

    /// <summary>The query of one page; public so that its SQL can be checked for every database.</summary>
    public IQueryable<Kudos> Page(Colleague me, WallMark? from, int size)
    {
        var all = db.KudosSeenBy(me).AsNoTracking();
        var rest = from is null ? all : all.Where(kudos => kudos.GivenAt < from.At || (kudos.GivenAt == from.At && kudos.Id.CompareTo(from.Id) < 0));
        return rest.OrderByDescending(kudos => kudos.GivenAt).ThenByDescending(kudos => kudos.Id).Take(size);
    }

    private async Task<IReadOnlyList<KudosCard>> HangAsync(IQueryable<Kudos> some, Colleague me, CancellationToken cancel)
    {
        var words = await labels.ReadAsync(cancel);
        var found = await (from kudos in some
                           join to in db.Staff on kudos.ToStaffId equals to.Id
                           from giver in db.Staff.Where(one => one.Id == kudos.FromStaffId).DefaultIfEmpty()
                           from customer in db.Customers.Where(one => one.Id == kudos.FromCustomerId).DefaultIfEmpty()
                           from said in db.Touchpoints.Where(one => one.Id == kudos.TouchpointId).DefaultIfEmpty()
                           orderby kudos.GivenAt descending, kudos.Id descending
                           select new
                           {
                               Kudos = kudos, To = to.DisplayName, From = giver!.DisplayName, Customer = customer!.DisplayName, customer.Language,
                               said!.Arrived, said.Left,
                           }).ToListAsync(cancel);
        return found.Select(one => new KudosCard(
            one.Kudos.Id, one.To, one.Kudos.Words, words[one.Kudos.ValueId], one.From, one.Customer, one.Language, one.Arrived, one.Left,
            one.Kudos.Audience, one.Kudos.GivenAt, KudosBook.MayWithdraw(one.Kudos, me))).ToList();
    }

    private IEnumerable<WallPart> InWeeks(IEnumerable<KudosCard> cards, string zone)
    {
        var today = DayOf(clock.Moment(), zone);
        var monday = today.AddDays(-(((int)today.DayOfWeek + Week - 1) % Week));
        return cards.GroupBy(card => DayOf(card.GivenAt, zone) is var day && day >= monday ? WallWeek.This : day >= monday.AddDays(-Week) ? WallWeek.Last : WallWeek.Earlier)
            .Select(week => new WallPart(week.Key, week.ToList(), IsWhole: true));
    }

    // The first part of a later page began on the one before; the last part may go on after this page.
    private static bool IsWhole(int at, int parts, bool isEarlier, bool goesOn) => (at > 0 || !isEarlier) && (at < parts - 1 || !goesOn);

    private static DateOnly DayOf(DateTime at, string zone) => DateOnly.FromDateTime(BranchTime.Local(at, zone));
}
