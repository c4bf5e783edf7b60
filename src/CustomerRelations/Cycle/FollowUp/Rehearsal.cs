using CustomerRelations.Calendar;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp;

/// <summary>Plays a rule's sentence over the last 30 days and writes nothing.</summary>
public sealed class Rehearsal(UnhappyEndings endings, OpeningTimes times, Duty duty, TimeProvider clock)
{
    /// <value>Days that are played, today among them.</value>
    public const int Days = 30;

    /// <param name="sentence">A sentence that keeps its rules.</param>
    /// <param name="shown">How many firings are listed.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<Rehearsed> PlayAsync(RuleChange sentence, int shown, CancellationToken cancel)
    {
        var days = await times.AllAsync(cancel);
        var here = days[(await duty.MeAsync(cancel)).BranchId];
        var now = clock.Moment();
        var first = here.DayOf(now).AddDays(1 - Days);
        var found = await endings.Between(sentence.LeftAtMost!.Value, here.Moment(first, TimeOnly.MinValue), now).ToListAsync(cancel);
        var asked = found.Where(ending => !ending.ContactRefused).ToList();
        var chosen = FiringPlan.Choose(asked, []);
        var perDay = chosen.CountBy(ending => here.DayOf(ending.OccurredAt)).ToDictionary();
        return new Rehearsed(
            chosen.Count,
            Enumerable.Range(0, Days).Select(day => first.AddDays(day)).Select(day => (day, perDay.GetValueOrDefault(day))).ToList(),
            chosen.Reverse().Take(shown).Select(ending => FiringOf(ending, sentence, days)).ToList(),
            found.Where(ending => ending.ContactRefused).DistinctBy(ending => ending.CustomerId).Count(),
            asked.Count - chosen.Count);
    }

    private static Firing FiringOf(Ending ending, RuleChange sentence, IReadOnlyDictionary<Guid, OpenDays> days) =>
        new(ending, FiringPlan.DueAt(ending, sentence.WaitWorkingDays!.Value, days), ending.For(sentence.Assignee!.Value).Name, days[ending.BranchId].Zone);
}
