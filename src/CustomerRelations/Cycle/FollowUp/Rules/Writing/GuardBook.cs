using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>Sets what holds for all rules together.</summary>
public sealed class GuardBook(CrmDbContext db, Work work, RuleGate gate, IValidator<GuardChange> rules)
{
    /// <value>Where the guards stand.</value>
    public const string Path = RuleBook.Path + "/guards";

    /// <summary>The guards as they are set; the usual ones while nobody has set any.</summary>
    public async Task<GuardChange> ReadAsync(CancellationToken cancel) => GuardChange.Of(await gate.GuardsAsync(cancel));

    /// <returns>Done with the path; Invalid; Conflict when somebody else changed them meanwhile.</returns>
    public async Task<Result<string>> SetAsync(Submission form, GuardChange change, CancellationToken cancel) =>
        await rules.ValidateAsync(change, cancel) is { IsValid: false } problems
            ? Result.Invalid(problems)
            : await work.RunAsync(form, token => SetAsync(change, token), cancel);

    private async Task<Result<string>> SetAsync(GuardChange change, CancellationToken cancel)
    {
        var saved = await db.RuleGuards.FirstOrDefaultAsync(row => row.Id == RuleGuards.TheOne, cancel);
        if ((saved?.Version ?? Guid.Empty) != change.Version)
        {
            return Stale.Form;
        }

        var guards = saved ?? db.RuleGuards.Add(new RuleGuards()).Entity;
        (guards.QuietFrom, guards.QuietUntil) = (change.QuietFrom!.Value, change.QuietUntil!.Value);
        (guards.RestDays, guards.SurveyRestDays, guards.CatchUpDays) = (change.RestDays!.Value, change.SurveyRestDays!.Value, change.CatchUpDays!.Value);
        (guards.Cap, guards.LeapDayOnFirstOfMarch) = (change.Cap!.Value, change.LeapDayOnFirstOfMarch);
        db.Note("Guards of the rules changed", guards, [new Beside(RuleHistory.Why, null, change.Why!.Trim())]);
        return Result.Done(Path);
    }
}
