using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>One rule's round of a sweep: what happened since the last one, dealt with in small saves.</summary>
public sealed class RuleRound(CrmDbContext db, Work work, RuleFinder finder, RuleGate gate, FiringDesk desk, RuleAlarm alarm)
{
    // Small enough that nobody at a desk waits for it.
    private const int Batch = 100;

    /// <exception cref="InvalidOperationException">The database cannot be written now.</exception>
    public async Task GoAsync(FollowUpRule rule, RuleMark? mark, RuleGuards guards, DateTime asOf, CancellationToken cancel)
    {
        var sentence = rule.Said();
        if (finder.FallsOnDays(sentence) && !RuleReach.IsNewHour(mark, asOf))
        {
            return;
        }

        var from = RuleReach.From(rule, mark, guards, asOf);
        var fresh = await FreshAsync(rule, sentence, from, asOf, null, cancel);
        if (fresh.Count > guards.Cap && await CountAsync(sentence, fresh, guards, asOf, cancel) is var times && times > guards.Cap)
        {
            await alarm.PauseAsync(rule, times, asOf, cancel);
            return;
        }

        foreach (var batch in fresh.Chunk(Batch))
        {
            var result = await work.RunAsync(null, token => FireAsync(rule, batch, (from, asOf), guards, token), cancel);
            if (!result.IsDone)
            {
                throw new InvalidOperationException($"The rule “{rule.Name}” asked nobody: {result.Kind}.");
            }
        }
    }

    private async Task<Result<string>> FireAsync(FollowUpRule rule, IReadOnlyList<RuleSubject> batch, (DateTime From, DateTime AsOf) span, RuleGuards guards, CancellationToken cancel)
    {
        // Writing nothing new into a row holds it until the end: another node waits here, and then finds what was done. The guards come first,
        // because they hold for all rules together.
        await db.RuleGuards.Where(row => row.Id == RuleGuards.TheOne).ExecuteUpdateAsync(row => row.SetProperty(one => one.Cap, one => one.Cap), cancel);
        var held = await db.FollowUpRules.Where(row => row.Id == rule.Id && row.Version == rule.Version && row.SwitchedOnAt != null)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.SwitchedOnAt, one => one.SwitchedOnAt), cancel);
        if (held == 0)
        {
            // It was changed or switched off meanwhile: the next sweep reads it anew.
            return Result.Done("");
        }

        // Read again under the hold: what was taken back or put right meanwhile is not made.
        var subjects = await FreshAsync(rule, rule.Said(), span.From, span.AsOf, batch.Select(subject => subject.SubjectId).ToList(), cancel);
        await desk.FireAsync(rule, subjects, guards, span.AsOf, cancel);
        return Result.Done("");
    }

    // What the rule has not dealt with, and what still is so.
    private async Task<IReadOnlyList<RuleSubject>> FreshAsync(FollowUpRule rule, RuleSentence sentence, DateTime from, DateTime asOf, List<Guid>? only, CancellationToken cancel)
    {
        var found = await finder.FindAsync(sentence, from, asOf, asked => Undone(rule, only is null ? asked : asked.Where(subject => only.Contains(subject.SubjectId))), cancel);
        var open = found.Where(subject => subject.EndedAt is null || subject.EndedAt > asOf).ToList();
        var again = open.Where(subject => subject.Occurrence != FollowUpSubject.Once).Select(subject => subject.SubjectId).Distinct().ToList();
        if (again.Count == 0)
        {
            return open;
        }

        var done = (await db.RuleFirings.AsNoTracking().Where(firing => firing.RuleId == rule.Id && again.Contains(firing.SubjectId))
            .Select(firing => new { firing.SubjectId, firing.Occurrence }).ToListAsync(cancel)).Select(firing => (firing.SubjectId, firing.Occurrence)).ToHashSet();
        return open.Where(subject => !done.Contains((subject.SubjectId, subject.Occurrence))).ToList();
    }

    // Calls from before firings were kept are known by their task.
    private IQueryable<RuleSubject> Undone(FollowUpRule rule, IQueryable<RuleSubject> asked) => asked
        .Where(subject => !db.RuleFirings.Any(firing => firing.RuleId == rule.Id && firing.SubjectId == subject.SubjectId && firing.Occurrence == FollowUpSubject.Once))
        .Where(subject => !db.FollowUpTasks.Any(task => task.RuleId == rule.Id && task.SubjectId == subject.SubjectId && task.Occurrence == FollowUpSubject.Once));

    private async Task<int> CountAsync(RuleSentence sentence, IReadOnlyList<RuleSubject> fresh, RuleGuards guards, DateTime asOf, CancellationToken cancel)
    {
        var days = await desk.InTimeAsync(sentence, fresh, guards, asOf, cancel);
        return (await gate.JudgeAsync(sentence, days, guards, asOf, cancel)).Count(one => one.Why is null);
    }
}
