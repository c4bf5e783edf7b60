using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>Writes down what an action changed, with the complaints of its cause before and after.</summary>
/// <remarks>Whoever manages looks; in a small shop that may be who did it, and the numbers stand beside. The numbers are kept as they were when somebody looked.</remarks>
public sealed class EffectDesk(CrmDbContext db, Work work, CauseCount causes, Duty duty, TimeProvider clock, IValidator<SeenEffect> rules)
{
    /// <returns>Done with the action's path; Invalid; NotFound; NotAllowed for whoever does not manage; Conflict when it is too early, over, or was changed meanwhile.</returns>
    public async Task<Result<string>> CheckAsync(string? reference, SeenEffect seen, Submission form, CancellationToken cancel) =>
        await rules.ValidateAsync(seen, cancel) is { IsValid: false } problems
            ? Result.Invalid(problems)
            : await work.RunAsync(form, token => CheckAsync(reference, seen, token), cancel);

    private async Task<Result<string>> CheckAsync(string? reference, SeenEffect seen, CancellationToken cancel)
    {
        var action = Reference.TryRead(reference, out var read) ? await db.CorrectiveActions.SingleOrDefaultAsync(found => found.Reference == read, cancel) : null;
        if (action is null)
        {
            return Result.NotFound("There is no such action.");
        }

        var me = await duty.NowAsync(cancel);
        var refused = !me.Manages ? Result.NotAllowed("A manager looks whether it helped.") : action.Version != seen.Version ? Stale.Form : WhyNot(action, clock.Moment());
        if (refused is not null)
        {
            return refused;
        }

        action.Check(seen.Effect!.Value, seen.EffectWords!.Trim(), await CountAsync(action, cancel), me.Id, clock.Moment());
        db.Note("Effect of corrective action checked", action);
        return Result.Done($"/actions/{action.Reference}");
    }

    private static Failure? WhyNot(CorrectiveAction action, DateTime now) => action switch
    {
        { IsOpen: false } => Result.Conflict("It was checked or given up before."),
        { DoneAt: null } => Result.Conflict("It is not done yet. The effect is looked at afterwards."),
        { DoneAt: { } done } when EffectWindow.Of(done, now) is null => Result.Conflict("It was done only just now. Look at it when at least one whole day has gone by."),
        _ => null,
    };

    private async Task<(int Before, int After, int Days)?> CountAsync(CorrectiveAction action, CancellationToken cancel)
    {
        if (action.RootCauseId is not { } cause || EffectWindow.Of(action.DoneAt!.Value, clock.Moment()) is not { } window)
        {
            return null;
        }

        var figures = EffectFigures.Of(window, await causes.ReadAsync(cause, window.From, window.Until, cancel));
        return (figures.Before, figures.After, window.Days);
    }
}
