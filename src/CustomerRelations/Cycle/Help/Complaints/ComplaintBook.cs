using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>The list of complaints: the open ones first, whoever waits longest on top.</summary>
public sealed class ComplaintBook(CrmDbContext db, Duty duty, OpeningTimes times, TimeProvider clock)
{
    /// <value>Complaints on one page of the list.</value>
    public const int PageSize = 25;

    /// <summary>One page: open ones with the longest wait first, closed ones with the newest first.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="closed">The closed ones instead of the open ones.</param>
    /// <param name="after">Only those that come after this complaint, by reference; empty for the first page.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<ComplaintPage> ListAsync(ComplaintScope scope, bool closed, string? after, CancellationToken cancel)
    {
        var (me, days, now) = (await duty.MeAsync(cancel), await times.AllAsync(cancel), clock.Moment());
        var mark = Reference.TryRead(after, out var read)
            ? await db.Complaints.AsNoTracking().Where(complaint => complaint.Reference == read).SingleOrDefaultAsync(cancel)
            : null;
        var found = await (
            from complaint in Of(Page(closed, mark), scope, me)
            join matter in db.Matters on complaint.Id equals matter.Id
            join owner in db.Staff on matter.OwnerId equals owner.Id
            join branch in db.Branches on matter.BranchId equals branch.Id
            from customer in db.Customers.Where(customer => customer.Id == matter.CustomerId).DefaultIfEmpty()
            select new { complaint, Owner = owner.DisplayName, branch.Id, branch.Name, Customer = customer!.DisplayName, customer.Language })
            .Take(PageSize + 1).ToListAsync(cancel);
        var lines = found.Take(PageSize).Select(one => new ComplaintLine(
            one.complaint.Reference, one.complaint.Words, one.Customer, one.Language, one.complaint.ReceivedAt, one.complaint.ThankedAt,
            one.Owner, one.Name, one.complaint.Verdict, one.complaint.Severity, ComplaintClock.Of(one.complaint, days[one.Id], now))).ToList();
        return new ComplaintPage(lines, found.Count > PageSize ? lines[^1].Reference : null, mark is not null);
    }

    // Asked of each complaint in its turn: by way of the branch's matters every one of them would be read for one page.
    private IQueryable<Complaint> Of(IQueryable<Complaint> page, ComplaintScope scope, Colleague me) => scope switch
    {
        ComplaintScope.All => page,
        ComplaintScope.Mine => page.Where(complaint => db.Matters.Any(matter => matter.Id == complaint.Id && matter.OwnerId == me.Id)),
        _ => page.Where(complaint => db.Matters.Any(matter => matter.Id == complaint.Id && matter.BranchId == me.BranchId)),
    };

    private IQueryable<Complaint> Page(bool closed, Complaint? from)
    {
        var all = db.Complaints.AsNoTracking();
        if (closed)
        {
            all = all.Where(complaint => complaint.ClosedAt != null);
            all = from is null ? all : all.Where(complaint => complaint.ReceivedAt < from.ReceivedAt || (complaint.ReceivedAt == from.ReceivedAt && complaint.Id.CompareTo(from.Id) < 0));
            return all.OrderByDescending(complaint => complaint.ReceivedAt).ThenByDescending(complaint => complaint.Id);
        }

        all = all.Where(complaint => complaint.ClosedAt == null);
        all = from is null ? all : all.Where(complaint => complaint.ReceivedAt > from.ReceivedAt || (complaint.ReceivedAt == from.ReceivedAt && complaint.Id.CompareTo(from.Id) > 0));
        return all.OrderBy(complaint => complaint.ReceivedAt).ThenBy(complaint => complaint.Id);
    }
}
