using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Places;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Understand;

/// <summary>Knows what a customer came about before, from their last conversations.</summary>
public sealed class MatterShelf(CrmDbContext db, OpeningTimes times, TimeProvider clock)
{
    /// <value>So many of the last conversations are looked at, however long the story is.</value>
    public const int LookedAt = 60;

    private const int RecentDays = 365;

    /// <summary>The open matters of a customer and those of the last year, in one reading.</summary>
    /// <param name="customerId">Whose.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<KnownMatters> OfAsync(Guid customerId, CancellationToken cancel)
    {
        var (now, slipsSince) = (clock.Moment(), clock.Moment().AddMonths(-Missteps.Months));
        var talks = (await Last(customerId, slipsSince, now).ToListAsync(cancel)).OrderByDescending(talk => talk.At).ToList();
        var days = talks.Count == 0 ? null : await times.AllAsync(cancel);
        var recent = now.AddDays(-RecentDays);
        var matters = talks.GroupBy(talk => talk.Matter, StringComparer.Ordinal).Select(MatterOf)
            .Where(matter => matter.IsOpen || matter.LastAt >= recent).ToList();
        return new KnownMatters(matters, talks, ToldIn(talks, branch => days?.GetValueOrDefault(branch))) { Missteps = Missteps.Of(talks, slipsSince) };
    }

    private static KnownMatter MatterOf(IGrouping<string, KnownTalk> talks)
    {
        var last = talks.First();
        return new KnownMatter(last.Matter, last.MatterGoal, talks.Count(), last.At, Resolution.Of(
            last.MatterOpenedAt, last.MatterSolvedAt, last.MatterSolvedSaidBy, last.ReopenedAt,
            talks.Select(talk => new TalkAnswer(talk.At, talk.Solved, talk.SolvedSaidBy)).ToList()));
    }

    // What was told last about each matter, unless somebody asked since.
    private static Dictionary<string, ToldBefore> ToldIn(List<KnownTalk> talks, Func<Guid, OpenDays?> daysOf)
    {
        var asked = Expectations.Answered(talks, talk => (talk.Matter, talk.ToldToExpect, talk.AsTold)).OfType<int>().ToHashSet();
        return talks.Index()
            .Where(talk => talk.Item.ToldToExpect is not null)
            .GroupBy(talk => talk.Item.Matter, StringComparer.Ordinal).Select(told => told.First())
            .Where(talk => !asked.Contains(talk.Index))
            .ToDictionary(talk => talk.Item.Matter, talk => Told(talk.Item, daysOf(talk.Item.BranchId)), StringComparer.Ordinal);
    }

    private static ToldBefore Told(KnownTalk talk, OpenDays? days) =>
        new(talk.ToldToExpect!, talk.At, talk.Reference, days is null ? null : ToldDay.Of(talk.ToldToExpect!, days, talk.At));

    // The page is cut along the index of one customer's story before anything else is read for it. What was put aside without a word is about nothing yet.
    private IQueryable<KnownTalk> Last(Guid customerId, DateTime since, DateTime now) =>
        from said in db.Touchpoints.AsNoTracking().Where(said => said.CustomerId == customerId && (said.CompletedAt != null || said.Goal != Touchpoint.Unwritten))
            .OrderByDescending(said => said.OccurredAt).ThenByDescending(said => said.Id).Take(LookedAt)
        join matter in db.Matters on said.MatterId equals matter.Id
        select new KnownTalk(said.Reference, matter.Reference, matter.Goal.Substring(0, GoalWords.LookedAt), said.OccurredAt, said.Goal.Substring(0, GoalWords.LookedAt), said.BranchId)
        {
            Did = said.Did!.Substring(0, GoalWords.LookedAt), ToldToExpect = said.ToldToExpect, AsTold = said.AsTold, Solved = said.Solved, SolvedSaidBy = said.SolvedSaidBy,
            WasWrongDoor = said.WrongDoorFrom != null,
            Slips = new MatterSlips
            {
                LatePromises = db.Promises.Count(promise => promise.MatterId == matter.Id && promise.DueAt >= since && promise.BrokenAt == null && promise.ReleasedAt == null
                    && (promise.KeptAt > promise.DueAt || (promise.KeptAt == null && promise.DueAt < now))),
                BrokenPromises = db.Promises.Count(promise => promise.MatterId == matter.Id && promise.BrokenAt >= since),
                Returned = db.Handovers.Count(moved => moved.MatterId == matter.Id && moved.ReturnedAt >= since),
                StoriesRepeated = db.Handovers.Count(moved => moved.MatterId == matter.Id && moved.StoryRepeated && moved.OfferedAt >= since),
                Reopened = db.Set<ComplaintReopening>().Count(again => again.ComplaintId == matter.Id && again.At >= since),
            },
            MatterOpenedAt = matter.OpenedAt, MatterSolvedAt = matter.SolvedAt, MatterSolvedSaidBy = matter.SolvedSaidBy,
            ReopenedAt = db.Set<ComplaintReopening>().Where(again => again.ComplaintId == matter.Id).Max(again => (DateTime?)again.At),
        };
}
