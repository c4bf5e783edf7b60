using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Places;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Finds what a sentence speaks of. The one path behind what a rule would do and what it does, so that both say the same.</summary>
public sealed class RuleFinder(CrmDbContext db, RuleLibrary library, OpeningTimes times)
{
    /// <param name="sentence">What the slots say.</param>
    /// <param name="from">UTC, included.</param>
    /// <param name="until">UTC, included.</param>
    /// <param name="only">Narrows the one query further, such as to one customer; nothing for all.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>The first one first, each once.</returns>
    public async Task<IReadOnlyList<RuleSubject>> FindAsync(
        RuleSentence sentence, DateTime from, DateTime until, Func<IQueryable<RuleSubject>, IQueryable<RuleSubject>>? only, CancellationToken cancel)
    {
        if (!library.Has(sentence.Trigger))
        {
            return [];
        }

        var trigger = library.Of(sentence.Trigger);
        var asked = ConditionFilter.Apply(db, trigger.Between(sentence, from, until), RuleConditions.Read(sentence.Conditions), until);
        var found = await (only is null ? asked : only(asked)).ToListAsync(cancel);
        var span = new RuleSpan(from, until, await times.AllAsync(cancel), await LeapsAsync(trigger, cancel));
        return trigger.Settle(found, sentence, span)
            .DistinctBy(subject => (subject.SubjectId, subject.Occurrence))
            .OrderBy(subject => subject.HappenedAt).ThenBy(subject => subject.SubjectId).ThenBy(subject => subject.Occurrence, StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>The words somebody is asked with.</summary>
    public string Words(RuleSentence sentence, RuleSubject subject) => PreparedWords.Of(sentence, subject, library.Of(sentence.Trigger).Why(subject));

    /// <summary>What happened, as one line: "Folake Adeyemi, who left upset".</summary>
    public string What(RuleSentence sentence, RuleSubject subject) => $"{subject.Customer ?? "Somebody"}, {library.Of(sentence.Trigger).Why(subject)}";

    /// <summary>It is about a day, which has no hour of its own.</summary>
    public bool FallsOnDays(RuleSentence sentence) => library.Has(sentence.Trigger) && !library.Of(sentence.Trigger).IsMoment;

    /// <summary>Conditions that are judged by what is so today.</summary>
    public IReadOnlyList<ConditionField> AsOfToday(RuleSentence sentence) => RuleConditions.Read(sentence.Conditions)
        .SelectMany(group => group).Select(condition => condition.Field).Where(RuleLibrary.IsAsOfToday).Distinct().Order().ToList();

    // Only days of the calendar have the doubt.
    private async Task<bool> LeapsAsync(IRuleTrigger trigger, CancellationToken cancel) =>
        !trigger.IsMoment && await db.RuleGuards.AsNoTracking().AnyAsync(guards => guards.LeapDayOnFirstOfMarch, cancel);
}
