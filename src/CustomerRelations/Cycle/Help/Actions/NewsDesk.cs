using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>Writes down that a customer was told what changed because they complained: "you asked, we did".</summary>
public sealed class NewsDesk(CrmDbContext db, Work work, Signature signature, TimeProvider clock, IValidator<ToldWhatChanged> rules)
{
    /// <returns>Done with the action's path; Invalid; NotFound; Conflict while it is not done, or when they were told before.</returns>
    public async Task<Result<string>> TellAsync(string? reference, ToldWhatChanged told, Submission form, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(told, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            var action = Reference.TryRead(reference, out var read) ? await db.CorrectiveActions.AsNoTracking().SingleOrDefaultAsync(found => found.Reference == read, token) : null;
            var complaint = Reference.TryRead(told.Complaint, out var named) ? await db.Complaints.SingleOrDefaultAsync(found => found.Reference == named, token) : null;
            if (action is null || complaint is null || await db.ComplaintActions.SingleOrDefaultAsync(row => row.ActionId == action.Id && row.ComplaintId == complaint.Id, token) is not { } asked)
            {
                return Result.NotFound("No complaint under that reference asks for this action.");
            }

            if (asked.ToldAt is not null || action.DoneAt is null)
            {
                return Result.Conflict(asked.ToldAt is not null ? "They were told before." : "It is not done yet. Tell them when it is.");
            }

            // The telling moves the complaint's own version, so of two who tell them at once the second finds them told.
            var now = clock.Moment();
            (asked.ToldAt, asked.ToldById) = (now, signature.StaffId);
            db.ComplaintTellings.Add(ComplaintTelling.Tell(complaint, told.WhatWeSaid!.Trim(), signature.StaffId, now));
            db.Note("Customer told what changed", complaint);
            return Result.Done($"/actions/{action.Reference}");
        }, cancel);
    }
}
