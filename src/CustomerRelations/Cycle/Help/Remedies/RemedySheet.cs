using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Limits;
using CustomerRelations.Office.Places;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>What was offered to put a complaint right, and what may still be decided here.</summary>
public sealed class RemedySheet(CrmDbContext db, Duty duty, Empowerment empowerment, OpeningTimes times, TimeProvider clock)
{
    private static readonly string[] Managing = [nameof(StaffRole.Manager), nameof(StaffRole.Admin)];

    /// <summary>The complaint of a reference.</summary>
    /// <returns>Nothing when there is none.</returns>
    public Task<RemedyCase?> FindAsync(string? reference, CancellationToken cancel) =>
        Reference.TryRead(reference, out var read) ? OneAsync(db.Complaints.Where(complaint => complaint.Reference == read), cancel) : Task.FromResult<RemedyCase?>(null);

    /// <summary>The complaint of a key.</summary>
    public Task<RemedyCase?> FindAsync(Guid complaintId, CancellationToken cancel) =>
        OneAsync(db.Complaints.Where(complaint => complaint.Id == complaintId), cancel);

    /// <summary>What was offered so far, the last first.</summary>
    public async Task<IReadOnlyList<RemedyLine>> LinesAsync(Guid complaintId, CancellationToken cancel)
    {
        var now = clock.Moment();
        var rows = await (
            from remedy in db.Remedies.AsNoTracking().AsSingleQuery()
            where remedy.ComplaintId == complaintId
            join matter in db.Matters on remedy.ComplaintId equals matter.Id
            join asks in db.Staff on remedy.OfferedById equals asks.Id
            join found in db.Staff on remedy.DecidedById equals (Guid?)found.Id into deciders
            from decider in deciders.DefaultIfEmpty()
            join kept in db.Promises on remedy.PromiseId equals (Guid?)kept.Id into promises
            from promise in promises.DefaultIfEmpty()
            orderby remedy.OfferedAt descending, remedy.Id descending
            select new
            {
                remedy, By = asks.DisplayName, Decider = decider == null ? null : decider.DisplayName, promise, matter.BranchId,
                Questions = db.RemedyQuestions.Where(asked => asked.RemedyId == remedy.Id).OrderBy(asked => asked.AskedAt).Select(asked => new AskedBack(
                    asked.Words,
                    db.Staff.Where(staff => staff.Id == asked.AskedById).Select(staff => staff.DisplayName).First(),
                    asked.AskedAt, asked.Answer,
                    db.Staff.Where(staff => staff.Id == asked.AnsweredById).Select(staff => staff.DisplayName).FirstOrDefault(),
                    asked.AnsweredAt)).ToList(),
            }).ToListAsync(cancel);
        var days = rows.Count == 0 ? null : await times.OfAsync(rows[0].BranchId, cancel);
        return rows.ConvertAll(row => new RemedyLine(row.remedy, row.By, row.Decider, row.promise?.StateAt(now), row.promise?.DueAt ?? row.remedy.DueAt)
        {
            Questions = row.Questions,
            Waits = row.remedy is { IsWaiting: true, AskedAt: { } asked } ? OpenTime.Spoken(days!, asked, now) : null,
        });
    }

    private async Task<RemedyCase?> OneAsync(IQueryable<Complaint> one, CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        var (counted, since) = (db.RemediesThatCount(), empowerment.MonthOf(me));
        var row = await (
            from complaint in one.AsNoTracking()
            join matter in db.Matters on complaint.Id equals matter.Id
            join branch in db.Branches on matter.BranchId equals branch.Id
            join found in db.Customers on matter.CustomerId equals (Guid?)found.Id into customers
            from customer in customers.DefaultIfEmpty()
            select new
            {
                complaint.Id, complaint.Reference, complaint.Words, complaint.ClosedAt, BranchId = branch.Id, branch.TimeZone, branch.Currency,
                Customer = customer == null ? null : customer.DisplayName,
                CustomerReference = customer == null ? null : customer.Reference,
                Pronoun = customer == null ? null : customer.Pronoun,
                Used = counted.Where(remedy => remedy.ComplaintId == complaint.Id).Sum(remedy => remedy.Cost),
                Given = counted.Where(remedy => remedy.Currency == branch.Currency && remedy.OfferedById == me.Id && remedy.AskedAt == null && remedy.OfferedAt >= since).Sum(remedy => remedy.Cost)
                    + counted.Where(remedy => remedy.Currency == branch.Currency && remedy.DecidedById == me.Id && remedy.ApprovedAt >= since).Sum(remedy => remedy.Cost),
                IsMine = matter.OwnerId == me.Id, Lead = db.Staff.Where(staff => staff.Id == branch.LeadId && staff.Id != me.Id && staff.DisabledAt == null
                        && db.UserRoles.Any(held => held.UserId == staff.Id && db.Roles.Any(role => role.Id == held.RoleId && Managing.Contains(role.Name))))
                    .Select(staff => staff.DisplayName).FirstOrDefault(),
            }).FirstOrDefaultAsync(cancel);
        return row is null ? null : new RemedyCase(
            row.Id, row.Reference, row.Words, row.Customer, row.CustomerReference, row.Pronoun, row.ClosedAt is not null, row.BranchId, row.TimeZone,
            new Money(row.Used, row.Currency), me.Id, me.Manages, (await empowerment.ShownAsync(me, row.Currency, cancel)) with { Given = row.Given },
            row.Lead ?? (me.Role >= StaffRole.Manager ? "an admin" : "a manager")) { IsMine = row.IsMine };
    }
}
