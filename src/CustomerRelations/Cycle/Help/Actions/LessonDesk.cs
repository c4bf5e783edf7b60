using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>Says that we learned from a complaint: the last of its steps, and only after what we changed was looked at.</summary>
public sealed class LessonDesk(CrmDbContext db, Work work, Signature signature, TimeProvider clock, IValidator<NewLesson> rules)
{
    /// <returns>Done with the complaint's path; Invalid; NotFound; Conflict while it is open, while an action waits, or when it was changed meanwhile.</returns>
    public async Task<Result<string>> LearnAsync(string? reference, NewLesson learned, Submission form, CancellationToken cancel) =>
        await rules.ValidateAsync(learned, cancel) is { IsValid: false } problems
            ? Result.Invalid(problems)
            : await work.RunAsync(form, token => LearnAsync(reference, learned, token), cancel);

    private async Task<Result<string>> LearnAsync(string? reference, NewLesson learned, CancellationToken cancel)
    {
        var complaint = Reference.TryRead(reference, out var read) ? await db.Complaints.SingleOrDefaultAsync(found => found.Reference == read, cancel) : null;
        if (complaint is null)
        {
            return Result.NotFound("We have no complaint under that reference.");
        }

        if (complaint.Version != learned.Version)
        {
            return Stale.Form;
        }

        var actions = await db.ComplaintActions.Where(asked => asked.ComplaintId == complaint.Id)
            .Join(db.CorrectiveActions, asked => asked.ActionId, action => action.Id, (_, action) => action).AsNoTracking().ToListAsync(cancel);
        if (Lessons.WhyNot(complaint, actions) is { } missing)
        {
            return Result.Conflict(missing);
        }

        complaint.Find(complaint.Finding, string.IsNullOrWhiteSpace(learned.Lesson) ? complaint.Lesson : learned.Lesson.Trim());
        complaint.Learn(actions, signature.StaffId, clock.Moment());
        db.Note("Learned from complaint", complaint);
        return Result.Done($"/complaints/{complaint.Reference}");
    }
}
