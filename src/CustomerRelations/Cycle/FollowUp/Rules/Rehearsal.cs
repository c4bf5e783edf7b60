using CustomerRelations.Calendar;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Plays a rule's sentence over the last 30 days, by itself, and writes nothing.</summary>
/// <remarks>What other rules did in that time is left aside; so the same month gives the same answer before the rule is switched on and after.</remarks>
public sealed class Rehearsal(RuleFinder finder, RuleGate gate, RuleCast cast, OpeningTimes times, Duty duty, TimeProvider clock)
{
    /// <value>Days that are played, today among them.</value>
    public const int Days = 30;

    /// <param name="sentence">A sentence that keeps its rules.</param>
    /// <param name="shown">How many firings are listed.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<Rehearsed> PlayAsync(RuleSentence sentence, int shown, CancellationToken cancel)
    {
        var days = await times.AllAsync(cancel);
        var here = days[(await duty.MeAsync(cancel)).BranchId];
        var now = clock.Moment();
        var first = here.DayOf(now).AddDays(1 - Days);
        var found = await finder.FindAsync(sentence, here.Moment(first, TimeOnly.MinValue), now, null, cancel);
        var guards = await gate.GuardsAsync(cancel);
        var (fires, leftOut) = Split(await gate.RehearseAsync(sentence, found, guards, cancel));
        var asked = await cast.OfAsync(sentence, fires.Take(shown).ToList(), now, cancel);
        var perDay = fires.CountBy(subject => here.DayOf(subject.HappenedAt)).ToDictionary();
        return new Rehearsed(
            fires.Count,
            Enumerable.Range(0, Days).Select(day => first.AddDays(day)).Select(day => (day, perDay.GetValueOrDefault(day))).ToList(),
            fires.Take(shown).Select((subject, at) => FireOf(sentence, subject, asked[at]?.Name ?? "", days, guards)).ToList(),
            leftOut.CountBy(one => one.Why).OrderByDescending(one => one.Value).Select(one => (one.Key, one.Value)).ToList(),
            leftOut.Take(shown).Select(one => OutOf(one.Subject, one.Why, days)).ToList(),
            finder.AsOfToday(sentence),
            guards.Cap);
    }

    private static (List<RuleSubject> Fires, List<(RuleSubject Subject, LeftOutWhy Why)> LeftOut) Split(IReadOnlyList<(RuleSubject Subject, LeftOutWhy? Why)> judged) => (
        judged.Where(one => one.Why is null).Select(one => one.Subject).Reverse().ToList(),
        judged.Where(one => one.Why is not null).Select(one => (one.Subject, one.Why!.Value)).Reverse().ToList());

    private RehearsedFire FireOf(RuleSentence sentence, RuleSubject subject, string assignee, IReadOnlyDictionary<Guid, OpenDays> days, RuleGuards guards)
    {
        var here = days[subject.BranchId];
        return new RehearsedFire(
            subject.SubjectId, subject.HappenedAt, here.Zone, subject.Customer, subject.CustomerReference, subject.Language, subject.Left,
            finder.Words(sentence, subject), RuleWait.DueAt(sentence, subject, here, guards, finder.FallsOnDays(sentence)), assignee);
    }

    private static RehearsedLeftOut OutOf(RuleSubject subject, LeftOutWhy why, IReadOnlyDictionary<Guid, OpenDays> days) =>
        new(subject.HappenedAt, days[subject.BranchId].Zone, subject.Customer, subject.CustomerReference, subject.Language, why);
}
