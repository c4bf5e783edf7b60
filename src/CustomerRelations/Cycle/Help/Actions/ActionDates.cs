using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using FluentValidation.Results;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>Reads the days of an action as people type them, on the days of the reader's branch, and writes them so that they read back.</summary>
public sealed class ActionDates(OpeningTimes times, Duty duty, TimeProvider clock)
{
    /// <param name="input">What was typed.</param>
    /// <param name="now">The action as it is; its days stay when they were not touched, though they may be over.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>The days, or what to put right.</returns>
    public async Task<(ActionDays? Days, ValidationResult Problems)> ReadAsync(NewAction input, CorrectiveAction? now, CancellationToken cancel)
    {
        var days = await times.OfAsync((await duty.MeAsync(cancel)).BranchId, cancel);
        var problems = new ValidationResult();
        var due = now is not null && input.DueBy!.Trim() == DueOf(now, days) ? now.DueAt : Read(input.DueBy, nameof(input.DueBy), days, problems);
        var check = now is not null && input.CheckOn!.Trim() == CheckOf(now)
            ? now.CheckOn
            : Read(input.CheckOn, nameof(input.CheckOn), days, problems) is { } at ? days.DayOf(at) : (DateOnly?)null;
        if (due is not { } dueAt || check is not { } checkOn)
        {
            return (null, problems);
        }

        if (checkOn <= days.DayOf(dueAt))
        {
            problems.Errors.Add(new ValidationFailure(nameof(input.CheckOn), "Look at the effect after it is done: a few weeks later there is something to see."));
            return (null, problems);
        }

        return (new ActionDays(dueAt, checkOn), problems);
    }

    /// <summary>The form as it is filled from an action.</summary>
    public async Task<NewAction> WriteAsync(CorrectiveAction action, CancellationToken cancel) => new()
    {
        Kind = action.Kind, WhatChanges = action.Words, OwnerId = action.OwnerId, Version = action.Version,
        DueBy = DueOf(action, await times.OfAsync((await duty.MeAsync(cancel)).BranchId, cancel)), CheckOn = CheckOf(action),
    };

    private string DueOf(CorrectiveAction action, OpenDays days) => SpokenTime.Write(action.DueAt, days, clock.Moment());

    private static string CheckOf(CorrectiveAction action) => action.CheckOn.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    private DateTime? Read(string? text, string field, OpenDays days, ValidationResult problems)
    {
        var spoken = SpokenTime.Read(text, days, clock.Moment());
        if (spoken.At is null)
        {
            problems.Errors.Add(new ValidationFailure(field, spoken.Sentence ?? ""));
        }

        return spoken.At;
    }
}
