using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Remembers how far each rule was swept.</summary>
public sealed class RuleMarks(CrmDbContext db, Work work)
{
    // What lies between the mark and now is read again by the next sweep, so a mark need not be new.
    private static readonly TimeSpan Old = TimeSpan.FromMinutes(15);

    public Task<Dictionary<Guid, RuleMark>> ReadAsync(CancellationToken cancel) => db.RuleMarks.AsNoTracking().ToDictionaryAsync(mark => mark.RuleId, cancel);

    /// <summary>Moves the marks that are old; never back, whatever the clock says.</summary>
    public async Task MoveAsync(IReadOnlyList<FollowUpRule> swept, IReadOnlyDictionary<Guid, RuleMark> known, DateTime asOf, CancellationToken cancel)
    {
        var old = swept.Where(rule => !known.TryGetValue(rule.Id, out var mark) || asOf - mark.SweptUntil >= Old || (asOf > mark.SweptUntil && RuleReach.IsNewHour(mark, asOf)))
            .Select(rule => rule.Id).ToList();
        if (old.Count > 0)
        {
            await work.RunAsync(null, token => MoveAsync(old, asOf, token), cancel);
        }
    }

    private async Task<Result<string>> MoveAsync(List<Guid> rules, DateTime asOf, CancellationToken cancel)
    {
        var there = await db.RuleMarks.Where(mark => rules.Contains(mark.RuleId)).OrderBy(mark => mark.RuleId).ToListAsync(cancel);
        foreach (var mark in there.Where(mark => mark.SweptUntil < asOf))
        {
            mark.SweptUntil = asOf;
        }

        db.RuleMarks.AddRange(rules.Except(there.Select(mark => mark.RuleId)).Select(rule => new RuleMark { RuleId = rule, SweptUntil = asOf }));
        return Result.Done("");
    }
}
