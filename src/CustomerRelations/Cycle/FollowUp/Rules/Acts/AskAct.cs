using CustomerRelations.Data;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules.Acts;

/// <summary>Asks a person: to call, to write, to go there, to do what the words say, or only to look.</summary>
public sealed class AskAct(CrmDbContext db) : IRuleAct
{
    public bool Does(RuleAction action) => KindOf(action) is not null;

    public Task<IReadOnlyList<FiredAs>> DoAsync(FollowUpRule rule, IReadOnlyList<RuleFire> batch, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<FiredAs>>(batch.Select(fire => Ask(rule, fire)).ToList());

    private FiredAs Ask(FollowUpRule rule, RuleFire fire)
    {
        var subject = fire.Subject;
        var task = FollowUpTask.Ask(
            new FollowUpSubject(subject.CustomerId, subject.MatterId, rule.Id, subject.SubjectId, subject.Occurrence),
            fire.AssigneeId, fire.Words, fire.Now, fire.DueAt, KindOf(rule.Action)!.Value, fire.IsLate);
        db.FollowUpTasks.Add(task);
        db.Note("Follow-up asked", task);
        return new FiredAs(rule.Action == RuleAction.Notify ? FiringOutcome.Notified : FiringOutcome.Asked, task.Id);
    }

    private static TaskKind? KindOf(RuleAction action) => action switch
    {
        RuleAction.Call => TaskKind.Call,
        RuleAction.Write => TaskKind.Write,
        RuleAction.Visit => TaskKind.Visit,
        RuleAction.Ask => TaskKind.Other,
        RuleAction.Notify => TaskKind.Look,
        _ => null,
    };
}
