using CustomerRelations.Cycle.FollowUp.Rules;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp;

/// <summary>Does what the rules say, each time exactly once, on any number of nodes.</summary>
/// <remarks>
/// Nodes take turns by holding the guards and the rule; the unique (rule, subject, occurrence) stands behind that. A sweep that finds nothing
/// reads the rules and a short range of an index for each, and writes nothing.
/// </remarks>
public sealed class FollowUpSweep(CrmDbContext db, RuleGate gate, RuleRound round, RuleMarks marks)
{
    /// <value>How far back an office that was closed or down catches up, where nobody says otherwise.</value>
    public static readonly TimeSpan Reach = TimeSpan.FromDays(14);

    /// <param name="asOf">Now, by the database's clock.</param>
    /// <param name="cancel">Stops between two batches.</param>
    /// <exception cref="AggregateException">Some rules could not be swept; the others were.</exception>
    public async Task SweepAsync(DateTime asOf, CancellationToken cancel)
    {
        var rules = await db.FollowUpRules.AsNoTracking()
            .Where(rule => rule.SwitchedOnAt != null && rule.PausedAt == null && rule.RetiredAt == null)
            .OrderBy(rule => rule.Id).ToListAsync(cancel);
        var known = await marks.ReadAsync(cancel);
        var guards = await gate.GuardsAsync(cancel);
        var failed = new Dictionary<FollowUpRule, Exception>();
        foreach (var rule in rules)
        {
            try
            {
                await round.GoAsync(rule, known.GetValueOrDefault(rule.Id), guards, asOf, cancel);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                // What is wrong with one rule is no reason to forget somebody for whom another speaks.
                failed[rule] = problem;
            }
        }

        await marks.MoveAsync(rules.Except(failed.Keys).ToList(), known, asOf, cancel);
        if (failed.Count > 0)
        {
            throw new AggregateException(failed.Values);
        }
    }
}
