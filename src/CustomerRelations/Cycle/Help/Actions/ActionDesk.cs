using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>What happens to a corrective action until its effect is checked: changed, done, given up.</summary>
/// <remarks>Anybody at a desk may, and signs for it. Each act answers Done with the action's path; Invalid; NotFound; Conflict when it moved on meanwhile.</remarks>
public sealed class ActionDesk(CrmDbContext db, Work work, ActionPen pen, Signature signature, TimeProvider clock, IValidator<GivenUp> rules)
{
    private static readonly Failure NotThere = Result.NotFound("There is no such action.");

    /// <summary>Changes its words, its owner and its days. What it is for stays: the complaints of its cause show the effect.</summary>
    public async Task<Result<string>> ChangeAsync(string? reference, NewAction input, Submission form, CancellationToken cancel)
    {
        if (await Of(reference).AsNoTracking().SingleOrDefaultAsync(cancel) is not { } now)
        {
            return NotThere;
        }

        var (days, problems) = await pen.ReadAsync(input, now, cancel);
        return days is not { } terms
            ? Result.Invalid(problems)
            : await ActAsync(reference, input.Version, "Corrective action changed", form, action =>
            {
                if (!action.IsOpen)
                {
                    return Result.Conflict("It is over: what was written stays as it is.");
                }

                action.Change(input.Kind!.Value, input.WhatChanges!.Trim(), input.OwnerId!.Value, terms.DueAt, terms.CheckOn, action.RootCauseId);
                return null;
            }, cancel);
    }

    /// <summary>Says that it was done. From now on the complaints of its cause are counted.</summary>
    public Task<Result<string>> DoAsync(string? reference, ActionDone done, Submission form, CancellationToken cancel) =>
        ActAsync(reference, done.Version, "Corrective action done", form, action =>
        {
            if (action.DoneAt is not null || action.DroppedAt is not null)
            {
                return Result.Conflict("It was done or given up before.");
            }

            action.Do(signature.StaffId, clock.Moment());
            return null;
        }, cancel);

    /// <summary>Gives it up, with a reason.</summary>
    public async Task<Result<string>> GiveUpAsync(string? reference, GivenUp given, Submission form, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(given, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await ActAsync(reference, given.Version, "Corrective action given up", form, action =>
        {
            if (!action.IsOpen)
            {
                return Result.Conflict("It was checked or given up before.");
            }

            action.Drop(given.Why!.Trim(), clock.Moment());
            return null;
        }, cancel);
    }

    private Task<Result<string>> ActAsync(string? reference, Guid version, string act, Submission form, Func<CorrectiveAction, Failure?> change, CancellationToken cancel) =>
        work.RunAsync(form, async token =>
        {
            if (await Of(reference).SingleOrDefaultAsync(token) is not { } action)
            {
                return NotThere;
            }

            if (action.Version != version)
            {
                return Stale.Form;
            }

            if (change(action) is { } refused)
            {
                return refused;
            }

            db.Note(act, action);
            return Result.Done($"/actions/{action.Reference}");
        }, cancel);

    private IQueryable<CorrectiveAction> Of(string? reference) =>
        Reference.TryRead(reference, out var read) ? db.CorrectiveActions.Where(action => action.Reference == read) : db.CorrectiveActions.Where(_ => false);
}
