using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>The guards of all rules together: who is left out, and why.</summary>
public sealed class RuleGate(CrmDbContext db, RuleLibrary library, RuleEars ears)
{
    /// <summary>The guards as they are set; the usual ones while nobody has set any.</summary>
    public async Task<RuleGuards> GuardsAsync(CancellationToken cancel) =>
        await db.RuleGuards.AsNoTracking().FirstOrDefaultAsync(row => row.Id == RuleGuards.TheOne, cancel) ?? new RuleGuards();

    /// <summary>Who would have been left out when it happened, by this sentence alone.</summary>
    /// <param name="inOrder">The first one first.</param>
    public async Task<IReadOnlyList<(RuleSubject Subject, LeftOutWhy? Why)>> RehearseAsync(
        RuleSentence sentence, IReadOnlyList<RuleSubject> inOrder, RuleGuards guards, CancellationToken cancel)
    {
        var heard = await ears.ForAsync(sentence, inOrder, guards, asOf: null, cancel);
        return inOrder.Select(subject => (subject, Judge(sentence, subject, guards, heard, subject.HappenedAt))).ToList();
    }

    /// <summary>Who is left out now, after what every rule did so far.</summary>
    /// <param name="inOrder">The first one first.</param>
    /// <param name="asOf">UTC.</param>
    public async Task<IReadOnlyList<(RuleSubject Subject, LeftOutWhy? Why)>> JudgeAsync(
        RuleSentence sentence, IReadOnlyList<RuleSubject> inOrder, RuleGuards guards, DateTime asOf, CancellationToken cancel)
    {
        var heard = await ears.ForAsync(sentence, inOrder, guards, asOf, cancel);
        return inOrder.Select(subject => (subject, Judge(sentence, subject, guards, heard, asOf))).ToList();
    }

    private LeftOutWhy? Judge(RuleSentence sentence, RuleSubject subject, RuleGuards guards, Heard heard, DateTime moment)
    {
        var trigger = library.Of(sentence.Trigger);
        var why = subject.ContactRefused && RuleActions.NeedsTheirLeave(trigger, sentence.Action) ? LeftOutWhy.ContactRefused
            : RuleActions.IsByItself(sentence.Action) && !heard.HasAddress(subject) ? LeftOutWhy.NoAddress
            : RuleActions.IsByItself(sentence.Action) && heard.Purpose != ConsentPurpose.Service && !heard.Agreed(subject) ? LeftOutWhy.NoConsent
            : IsWish(trigger, sentence.Action) && subject.ComplaintId is null && heard.Complains(subject, moment) ? LeftOutWhy.ComplaintOpen
            : sentence.Action == RuleAction.Survey && heard.WasAsked(subject, TimeSpan.FromDays(guards.SurveyRestDays)) ? LeftOutWhy.AskedLately
            : RuleActions.NeedsTheirLeave(trigger, sentence.Action) && heard.Rests(subject, TimeSpan.FromDays(guards.RestDays)) ? LeftOutWhy.HeardLately
            : (LeftOutWhy?)null;
        if (why is null && RuleActions.Reaches(sentence.Action))
        {
            heard.Remember(subject);
        }

        return why;
    }

    private static bool IsWish(IRuleTrigger trigger, RuleAction action) =>
        action == RuleAction.Survey || (trigger.Purpose is ConsentPurpose.Greeting or ConsentPurpose.News && RuleActions.Reaches(action));
}
