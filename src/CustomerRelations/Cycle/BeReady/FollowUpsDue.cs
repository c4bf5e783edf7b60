using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>What somebody is asked to do until the end of tomorrow, the earliest first.</summary>
internal sealed class FollowUpsDue(CrmDbContext db)
{
    private const int Shown = 8;

    public async Task<IReadOnlyList<FollowUpDue>> ReadAsync(DayFrame day, CancellationToken cancel) =>
        await (from task in db.FollowUpTasks.AsNoTracking()
               where task.AssigneeId == day.Me.Id && task.DoneAt == null && task.DueAt < day.UntilTomorrow && (task.SnoozedUntil == null || task.SnoozedUntil <= day.Now)
               orderby task.DueAt, task.Id
               from customer in db.Customers.Where(customer => customer.Id == task.CustomerId).DefaultIfEmpty()
               select new FollowUpDue(
                   task.Id, task.Words, task.DueAt,
                   db.FollowUpRules.Where(rule => rule.Id == task.RuleId).Select(rule => (RuleTrigger?)rule.Trigger).FirstOrDefault(),
                   customer == null ? null : customer.Reference, customer == null ? null : customer.DisplayName))
            .Take(Shown).ToListAsync(cancel);
}
