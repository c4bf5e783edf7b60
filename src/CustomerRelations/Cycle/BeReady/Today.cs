using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Office.Places;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>The page somebody begins the day with: whom we owe something, who waits, who comes.</summary>
/// <remarks>One question to the database for each section; what hardly changes is read from the noticeboard.</remarks>
public sealed class Today(CrmDbContext db, Duty duty, OpeningTimes times, LabelBook labels, TimeProvider clock)
{
    public async Task<TodayView> ReadAsync(CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        var day = DayFrame.Of(me, await times.OfAsync(me.BranchId, cancel), clock.Moment());
        var (thanks, days, stubs, news) = await new OwnDay(db).ReadAsync(day, cancel);
        return new TodayView(
            day,
            await new PromisesDue(db).ReadAsync(day, cancel),
            await new HandoversWaiting(db).ReadAsync(day, cancel),
            await new UnhappyPeople(db, labels).ReadAsync(day, cancel),
            await new FollowUpsDue(db).ReadAsync(day, cancel),
            await new VisitsExpected(db).ReadAsync(day, cancel),
            thanks,
            await new DayCount(db).ReadAsync(day, cancel))
        {
            Days = days,
            Stubs = stubs,
            News = news,
        };
    }
}
