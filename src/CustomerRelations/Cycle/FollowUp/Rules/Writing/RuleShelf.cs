using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>Reads the rules as sentences, with how often each fired.</summary>
public sealed class RuleShelf(CrmDbContext db, SentenceWords words, RuleNameBook names, TimeProvider clock)
{
    /// <summary>Every rule, those that were put away too: the ones that are on first.</summary>
    public async Task<IReadOnlyList<RuleCard>> ListAsync(CancellationToken cancel) =>
        (await ReadAsync(db.FollowUpRules, cancel)).OrderBy(card => card.RetiredAt is not null).ThenByDescending(card => card.PausedAt is not null).ThenByDescending(card => card.IsOn)
            .ThenBy(card => card.Said.Trigger).ThenBy(card => card.Name, StringComparer.InvariantCultureIgnoreCase).ThenBy(card => card.Id).ToList();

    /// <returns>Nothing when there is no such rule.</returns>
    public async Task<RuleCard?> FindAsync(Guid id, CancellationToken cancel) => (await ReadAsync(db.FollowUpRules.Where(rule => rule.Id == id), cancel)).FirstOrDefault();

    private async Task<IReadOnlyList<RuleCard>> ReadAsync(IQueryable<FollowUpRule> some, CancellationToken cancel)
    {
        var since = CustomerRelations.Calendar.Clock.Moment(clock).AddDays(-Rehearsal.Days);
        var rules = await some.AsNoTracking().Select(rule => new
        {
            Rule = rule,
            Fired = db.RuleFirings.Count(firing => firing.RuleId == rule.Id && firing.FiredAt >= since && firing.Outcome != FiringOutcome.LeftOut),
            By = db.Changes.Where(entry => entry.SubjectId == rule.Id && entry.ById != StaffMember.SystemId).OrderByDescending(entry => entry.Seq)
                .Select(entry => db.Staff.Where(staff => staff.Id == entry.ById).Select(staff => staff.DisplayName).FirstOrDefault()).FirstOrDefault(),
        }).ToListAsync(cancel);
        var said = rules.ConvertAll(one => one.Rule.Said());
        var known = await names.ReadAsync(said, cancel);
        return rules.Select((one, at) => new RuleCard(
            one.Rule.Id, one.Rule.Name, said[at], words.Of(said[at], known), one.Rule.SwitchedOnAt, one.Rule.PausedAt, one.Rule.RetiredAt, one.Fired, one.By, one.Rule.Version)).ToList();
    }
}
