using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>Shows whose promises may be passed on, and which.</summary>
public sealed class PassingRoom(CrmDbContext db, Duty duty, OfficeChoices choices, TimeProvider clock)
{
    /// <param name="fromId">Whose promises; empty for one's own.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<PassingView> OpenAsync(Guid? fromId, CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        var from = me.Manages && fromId is { } chosen ? chosen : me.Id;
        var holders = me.Manages ? await Holders(db).ToListAsync(cancel) : [];
        var open = await PromiseTickets.ReadAsync(
            db, db.Promises.AsNoTracking().Unsettled().Where(promise => promise.OwnerId == from)
                .OrderBy(promise => promise.DueAt == null).ThenBy(promise => promise.DueAt).ThenBy(promise => promise.Id).Take(PassingDesk.Most + 1), cancel);
        var mates = await choices.ColleaguesAsync(null, cancel);
        var holder = holders.FirstOrDefault(one => one.Id == from);
        return new PassingView(
            from, holder?.Name ?? mates.FirstOrDefault(one => one.Id == from)?.Name ?? (from == me.Id ? me.Name : "Somebody who left"), from == me.Id, holder?.HasLeft ?? false,
            [.. holders.OrderByDescending(one => one.HasLeft).ThenBy(one => one.Name, StringComparer.InvariantCultureIgnoreCase)],
            open.Take(PassingDesk.Most).ToList(), open.Count > PassingDesk.Most, mates.Where(one => one.Id != from).ToList(), clock.Moment(), me.Zone, me.Manages);
    }

    /// <summary>One promise is passed on to one of these.</summary>
    public Task<IReadOnlyList<Choice>> ColleaguesAsync(CancellationToken cancel) => choices.ColleaguesAsync(null, cancel);

    /// <summary>Whoever has open promises, with how many; public so that its SQL can be checked for every database.</summary>
    public static IQueryable<PromiseHolder> Holders(CrmDbContext db) =>
        from owned in db.Promises.AsNoTracking().Unsettled().GroupBy(promise => promise.OwnerId).Select(some => new { OwnerId = some.Key, Count = some.Count() })
        join staff in db.Staff on owned.OwnerId equals staff.Id
        where staff.Id != StaffMember.SystemId
        select new PromiseHolder(staff.Id, staff.DisplayName, owned.Count, staff.DisabledAt != null);
}
