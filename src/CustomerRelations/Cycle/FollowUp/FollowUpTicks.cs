using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp;

/// <summary>Ticks off what somebody meant to do and did without talking with anybody: a call is done by making it, from the desk.</summary>
public sealed class FollowUpTicks(CrmDbContext db, Work work, TimeProvider clock)
{
    /// <returns>null when there is no such line, or a rule asked for a call, a letter or a visit.</returns>
    public Task<FollowUpTask?> FindAsync(Guid id, CancellationToken cancel) =>
        db.FollowUpTasks.AsNoTracking().FirstOrDefaultAsync(task => task.Id == id && (task.RuleId == null || task.Kind == TaskKind.Other || task.Kind == TaskKind.Look), cancel);

    /// <returns>Done with the path of the list; NotFound.</returns>
    public Task<Result<string>> TickAsync(Guid id, Submission form, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        if (await db.FollowUpTasks.FirstOrDefaultAsync(task => task.Id == id && (task.RuleId == null || task.Kind == TaskKind.Other || task.Kind == TaskKind.Look), token) is not { } task)
        {
            return Result.NotFound("There is no such follow-up.");
        }

        if (task.DoneAt is null)
        {
            task.Done(clock.Moment());
            db.Note("Follow-up done", task);
        }

        return Result.Done("/follow-ups");
    }, cancel);
}
