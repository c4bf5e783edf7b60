using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp;

/// <summary>The rules by which nobody is forgotten: one sentence so far.</summary>
public sealed class RuleBook(CrmDbContext db, Work work, FollowUpSweep sweep, TimeProvider clock, IValidator<RuleChange> rules)
{
    /// <value>Where the rules stand.</value>
    public const string Path = "/admin/rules";

    private const int EditsShown = 10;

    private static readonly TimeSpan Counted = TimeSpan.FromDays(30);

    /// <returns>Nothing when there is no such rule.</returns>
    public Task<RuleCard?> FindAsync(Guid id, CancellationToken cancel) => Cards(db.FollowUpRules.Where(rule => rule.Id == id)).FirstOrDefaultAsync(cancel);

    /// <summary>The rule about those who leave unhappy.</summary>
    /// <exception cref="InvalidOperationException">The foundation was not laid.</exception>
    public Task<RuleCard> FirstAsync(CancellationToken cancel) => Cards(db.FollowUpRules.Where(rule => rule.Trigger == RuleTrigger.LeftUnhappy)).SingleAsync(cancel);

    /// <summary>Who changed a rule, the last one first.</summary>
    public async Task<IReadOnlyList<RuleEdit>> EditsAsync(Guid id, CancellationToken cancel)
    {
        var entries = await (from entry in db.Changes.AsNoTracking()
                             where entry.SubjectId == id
                             join staff in db.Staff on entry.ById equals staff.Id
                             orderby entry.Seq descending
                             select new { entry.At, staff.DisplayName, entry.Act, entry.Detail!.Before, entry.Detail!.After })
            .Take(EditsShown).ToListAsync(cancel);
        return entries.Select(entry => RuleEdit.Of(entry.At, entry.DisplayName, entry.Act, entry.Before, entry.After)).ToList();
    }

    /// <summary>Writes the sentence about those who leave unhappy anew. A wider one holds from now on; what it would have asked for earlier stays unasked.</summary>
    /// <returns>Done with the path; Invalid; Conflict when somebody else changed it meanwhile.</returns>
    public async Task<Result<string>> ChangeAsync(Submission form, RuleChange change, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(change, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        // What the old sentence still owes is asked for first.
        await sweep.SweepAsync(clock.Moment(), cancel);
        return await work.RunAsync(form, token => SayAsync(change, token), cancel);
    }

    /// <returns>Done with the path; NotFound; Conflict when somebody else changed it meanwhile.</returns>
    public Task<Result<string>> SwitchAsync(Submission form, Guid id, RuleSwitch wanted, CancellationToken cancel) =>
        work.RunAsync(form, token => SwitchAsync(id, wanted, token), cancel);

    private async Task<Result<string>> SayAsync(RuleChange change, CancellationToken cancel)
    {
        var rule = await db.FollowUpRules.SingleAsync(row => row.Trigger == RuleTrigger.LeftUnhappy, cancel);
        if (rule.Version != change.Version)
        {
            return Stale.Form;
        }

        var before = rule.Said();
        rule.Say(rule.Name, before with { LeftAtMost = change.LeftAtMost, Assignee = change.Assignee!.Value, Wait = change.WaitWorkingDays!.Value });
        if (before == rule.Said())
        {
            return Result.Done(Path);
        }

        if (rule.LeftAtMost > before.LeftAtMost && rule.SwitchedOnAt is not null)
        {
            rule.SwitchOff();
            rule.SwitchOn(clock.Moment());
        }

        db.Note("Rule changed", rule);
        return Result.Done(Path);
    }

    private async Task<Result<string>> SwitchAsync(Guid id, RuleSwitch wanted, CancellationToken cancel)
    {
        if (await db.FollowUpRules.FirstOrDefaultAsync(row => row.Id == id, cancel) is not { } rule)
        {
            return Result.NotFound("There is no such rule.");
        }

        if (rule.Version != wanted.Version)
        {
            return Stale.Form;
        }

        if (wanted.On == rule.SwitchedOnAt is not null)
        {
            return Result.Done(Path);
        }

        if (wanted.On)
        {
            rule.SwitchOn(clock.Moment());
        }
        else
        {
            rule.SwitchOff();
        }

        db.Note(wanted.On ? "Rule switched on" : "Rule switched off", rule);
        return Result.Done(Path);
    }

    private IQueryable<RuleCard> Cards(IQueryable<FollowUpRule> some)
    {
        var since = clock.Moment() - Counted;
        return some.AsNoTracking().Select(rule => new RuleCard(
            rule.Id, rule.LeftAtMost ?? Feeling.Unhappy, rule.Assignee, rule.Wait, rule.SwitchedOnAt,
            db.FollowUpTasks.Count(task => task.RuleId == rule.Id && task.AskedAt >= since), rule.Version));
    }
}
