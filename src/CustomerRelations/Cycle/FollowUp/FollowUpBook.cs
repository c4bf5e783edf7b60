using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp;

/// <summary>Who is waiting to hear from us, and from whom.</summary>
public sealed class FollowUpBook(CrmDbContext db, Duty duty, TimeProvider clock)
{
    /// <value>Follow-ups on one page.</value>
    public const int PageSize = 25;

    /// <summary>One page, read by key: what is open late first, what is done newest first.</summary>
    /// <param name="whose">Which ones.</param>
    /// <param name="after">Only those that come after this one; empty for the first page.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<FollowUpPage> PageAsync(WhoseFollowUps whose, Guid? after, CancellationToken cancel)
    {
        var (me, now) = (await duty.MeAsync(cancel), clock.Moment());
        var from = after is null ? null : await db.FollowUpTasks.AsNoTracking().FirstOrDefaultAsync(task => task.Id == after, cancel);
        var lines = await Lines(Chosen(whose, me, now), whose == WhoseFollowUps.Done, from).ToListAsync(cancel);
        return new FollowUpPage(lines.Take(PageSize).ToList(), lines.Count > PageSize ? lines[PageSize - 1].Id : null, from is not null, now, me.Zone);
    }

    /// <returns>Nothing when there is no such follow-up.</returns>
    public Task<FollowUpBrief?> BriefAsync(Guid id, CancellationToken cancel) =>
        (from task in db.FollowUpTasks.AsNoTracking()
         where task.Id == id
         from written in db.Customers.Where(customer => customer.Id == task.CustomerId).DefaultIfEmpty()
         from living in db.Customers.Where(customer => customer.Id == written!.MergedIntoId).DefaultIfEmpty()
         from matter in db.Matters.Where(matter => matter.Id == task.MatterId).DefaultIfEmpty()
         from said in db.Touchpoints.Where(said => said.Id == task.SubjectId).DefaultIfEmpty()
         select new FollowUpBrief(
             task.Id, task.Words, living == null ? written!.Reference : living.Reference, matter!.Goal, said!.Left, said == null ? null : said.OccurredAt, task.DoneAt != null))
        .FirstOrDefaultAsync(cancel);

    private IQueryable<FollowUpTask> Chosen(WhoseFollowUps whose, Colleague me, DateTime now)
    {
        var open = db.FollowUpTasks.AsNoTracking().Where(task => task.DoneAt == null && (task.SnoozedUntil == null || task.SnoozedUntil <= now));
        return whose switch
        {
            WhoseFollowUps.Branch => open.Where(task => db.Staff.Any(staff => staff.Id == task.AssigneeId && staff.BranchId == me.BranchId)),
            WhoseFollowUps.Done => db.FollowUpTasks.AsNoTracking()
                .Where(task => task.DoneAt != null && db.Staff.Any(staff => staff.Id == task.AssigneeId && staff.BranchId == me.BranchId)),
            _ => open.Where(task => task.AssigneeId == me.Id),
        };
    }

    private IQueryable<FollowUpLine> Lines(IQueryable<FollowUpTask> chosen, bool done, FollowUpTask? from)
    {
        var rest = from is null ? chosen
            : done ? chosen.Where(task => task.DoneAt < from.DoneAt || (task.DoneAt == from.DoneAt && task.Id.CompareTo(from.Id) < 0))
            : chosen.Where(task => task.DueAt > from.DueAt || (task.DueAt == from.DueAt && task.Id.CompareTo(from.Id) > 0));
        var page = done
            ? rest.OrderByDescending(task => task.DoneAt).ThenByDescending(task => task.Id)
            : rest.OrderBy(task => task.DueAt).ThenBy(task => task.Id);
        return page.Take(PageSize + 1).Select(task => new FollowUpLine
        {
            Id = task.Id, Words = task.Words, AssigneeId = task.AssigneeId, DueAt = task.DueAt, DoneAt = task.DoneAt,
            Assignee = db.Staff.First(staff => staff.Id == task.AssigneeId).DisplayName,
            Customer = db.Customers.Where(customer => customer.Id == task.CustomerId).Select(customer => customer.DisplayName).FirstOrDefault(),
            CustomerReference = db.Customers.Where(customer => customer.Id == task.CustomerId).Select(customer => customer.Reference).FirstOrDefault(),
            Language = db.Customers.Where(customer => customer.Id == task.CustomerId).Select(customer => customer.Language).FirstOrDefault(),
            ContactRefused = db.Customers.Any(customer => customer.Id == task.CustomerId && customer.ContactRefusedAt != null),
            Phone = db.ContactPoints.Where(point => point.CustomerId == task.CustomerId && point.Kind == ContactKind.Phone)
                .OrderByDescending(point => point.IsPreferred).Select(point => point.Value).FirstOrDefault(),
            Goal = db.Matters.Where(matter => matter.Id == task.MatterId).Select(matter => matter.Goal).FirstOrDefault(),
            Rule = db.FollowUpRules.Where(rule => rule.Id == task.RuleId).Select(rule => (RuleTrigger?)rule.Trigger).FirstOrDefault(),
            RuleName = db.FollowUpRules.Where(rule => rule.Id == task.RuleId).Select(rule => rule.Name).FirstOrDefault(), Kind = task.Kind,
            Left = db.Touchpoints.Where(said => said.Id == task.SubjectId).Select(said => said.Left).FirstOrDefault(),
            DoneReference = db.Touchpoints.Where(said => said.Id == task.DoneTouchpointId).Select(said => said.Reference).FirstOrDefault(),
        });
    }
}
