using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Places;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp;

/// <summary>Asks for the calls that the rules call for, each exactly once, on any number of nodes.</summary>
/// <remarks>
/// Nodes take turns at a rule by holding its row; the unique (rule, subject, occurrence) stands behind that. A sweep that finds nothing reads
/// the rule and one range of an index, and writes nothing.
/// </remarks>
public sealed class FollowUpSweep(CrmDbContext db, Work work, UnhappyEndings endings, OpeningTimes times)
{
    /// <value>How far back an office that was closed or down catches up.</value>
    public static readonly TimeSpan Reach = TimeSpan.FromDays(14);

    // Small enough that nobody at a desk waits for it.
    private const int Batch = 200;

    /// <param name="asOf">Now, by the database's clock.</param>
    /// <param name="cancel">Stops between two batches.</param>
    /// <exception cref="InvalidOperationException">The database cannot be written now.</exception>
    public async Task SweepAsync(DateTime asOf, CancellationToken cancel)
    {
        if (await db.FollowUpRules.AsNoTracking().FirstOrDefaultAsync(row => row.Trigger == RuleTrigger.LeftUnhappy && row.SwitchedOnAt != null, cancel) is not { } rule)
        {
            return;
        }

        var since = rule.SwitchedOnAt!.Value > asOf - Reach ? rule.SwitchedOnAt.Value : asOf - Reach;
        foreach (var batch in (await endings.Waiting(rule, since, asOf).ToListAsync(cancel)).Chunk(Batch))
        {
            if (await ChosenAsync(rule, batch, cancel) is { Count: > 0 } chosen)
            {
                await AskAsync(rule, chosen, asOf, cancel);
            }
        }
    }

    private async Task<IReadOnlyList<Ending>> ChosenAsync(FollowUpRule rule, IReadOnlyCollection<Ending> waiting, CancellationToken cancel)
    {
        if (waiting.Count == 0)
        {
            return [];
        }

        // A call is asked for after its ending, so whatever was asked for earlier than this lies too far back to count.
        var earliest = waiting.Min(ending => ending.OccurredAt) - FiringPlan.Rest;
        var customers = waiting.Select(ending => (Guid?)ending.CustomerId).Distinct().ToList();
        var asked = await db.FollowUpTasks.AsNoTracking()
            .Where(task => task.RuleId == rule.Id && customers.Contains(task.CustomerId) && task.AskedAt >= earliest)
            .Join(db.Touchpoints, task => task.SubjectId, said => said.Id, (task, said) => new { task.CustomerId, said.OccurredAt })
            .ToListAsync(cancel);
        return FiringPlan.Choose(waiting, asked.Select(one => (one.CustomerId!.Value, one.OccurredAt)));
    }

    private async Task AskAsync(FollowUpRule rule, IReadOnlyList<Ending> chosen, DateTime asOf, CancellationToken cancel)
    {
        var result = await work.RunAsync(null, token => AskAgainAsync(rule, chosen, asOf, token), cancel);
        if (!result.IsDone)
        {
            throw new InvalidOperationException($"Nobody was asked: {result.Kind}.");
        }
    }

    private async Task<Result<string>> AskAgainAsync(FollowUpRule rule, IReadOnlyList<Ending> chosen, DateTime asOf, CancellationToken cancel)
    {
        // Writing nothing new into the rule's row holds it until the end: another node waits here, and then finds what was asked for.
        var held = await db.FollowUpRules.Where(row => row.Id == rule.Id && row.Version == rule.Version && row.SwitchedOnAt != null)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.SwitchedOnAt, one => one.SwitchedOnAt), cancel);
        if (held == 0)
        {
            // It was changed or switched off meanwhile: the next sweep reads it anew.
            return Result.Done("");
        }

        var subjects = chosen.Select(ending => ending.TouchpointId).ToList();
        var waiting = await endings.Waiting(rule, chosen[0].OccurredAt, asOf).Where(ending => subjects.Contains(ending.TouchpointId)).ToListAsync(cancel);
        var days = await times.AllAsync(cancel);
        foreach (var ending in await ChosenAsync(rule, waiting, cancel))
        {
            var due = FiringPlan.DueAt(ending, rule.Wait, days);
            var task = TaskFor(ending, rule, asOf, due > asOf ? due : asOf);
            db.FollowUpTasks.Add(task);
            db.Note("Follow-up asked", task);
        }

        return Result.Done("");
    }

    private static FollowUpTask TaskFor(Ending ending, FollowUpRule rule, DateTime asOf, DateTime due) =>
        FollowUpTask.Ask(
            new FollowUpSubject(ending.CustomerId, ending.MatterId, rule.Id, ending.TouchpointId, UnhappyEndings.Once),
            ending.For(rule.Assignee).Id,
            RuleWords.Call(ending),
            asOf,
            due);
}
