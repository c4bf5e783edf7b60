using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>The list of complaints: the open ones first, whoever waits longest on top.</summary>
public sealed class ComplaintBook(CrmDbContext db, Duty duty, OpeningTimes times, ComplaintPolicies policies, ComplaintWaits waits, TimeProvider clock)
{
    /// <value>Complaints on one page of the list.</value>
    public const int PageSize = 25;

    /// <summary>One page: open ones with the longest wait first, closed ones with the newest first.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="closed">The closed ones instead of the open ones.</param>
    /// <param name="after">Only those that come after this complaint, by reference; empty for the first page.</param>
    /// <param name="cancel">Stops reading.</param>
    public Task<ComplaintPage> ListAsync(ComplaintScope scope, bool closed, string? after, CancellationToken cancel) => ListAsync(new ComplaintSieve(scope, closed), after, cancel);

    /// <summary>One page of those that a view means.</summary>
    /// <param name="sieve">Which complaints.</param>
    /// <param name="after">Only those that come after this complaint, by reference; empty for the first page.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<ComplaintPage> ListAsync(ComplaintSieve sieve, string? after, CancellationToken cancel)
    {
        var (me, days, terms, now) = (await duty.MeAsync(cancel), await times.AllAsync(cancel), await policies.AllAsync(cancel), clock.Moment());
        var mark = Reference.TryRead(after, out var read)
            ? await db.Complaints.AsNoTracking().Where(complaint => complaint.Reference == read).SingleOrDefaultAsync(cancel)
            : null;
        var found = await (
            from complaint in await PageAsync(sieve, mark, me, cancel)
            join matter in db.Matters on complaint.Id equals matter.Id
            join owner in db.Staff on matter.OwnerId equals owner.Id
            join branch in db.Branches on matter.BranchId equals branch.Id
            from customer in db.Customers.Where(customer => customer.Id == matter.CustomerId).DefaultIfEmpty()
            select new { complaint, Owner = owner.DisplayName, branch.Id, branch.Name, Customer = customer!.DisplayName, customer.Language })
            .Take(PageSize + 1).ToListAsync(cancel);
        var lines = found.Take(PageSize).Select(one => new ComplaintLine(
            one.complaint.Reference, one.complaint.Words, one.Customer, one.Language, one.complaint.ReceivedAt, one.complaint.ThankedAt,
            one.Owner, one.Name, one.complaint.Verdict, one.complaint.Severity, ComplaintClock.Of(one.complaint, days[one.Id], terms[one.Id], now))
            { Step = one.complaint.Step, CameWithFile = one.complaint.ImportRunId is not null, Answered = one.complaint.WasAnsweredElsewhere, NotKnown = one.complaint.NotKnownAt is not null, Withdrawn = one.complaint.WithdrawnAt is not null }).ToList();
        return new ComplaintPage(lines, found.Count > PageSize ? lines[^1].Reference : null, mark is not null);
    }

    private async Task<IQueryable<Complaint>> PageAsync(ComplaintSieve sieve, Complaint? from, Colleague me, CancellationToken cancel)
    {
        var all = waits.Of(db.Complaints.AsNoTracking(), sieve.Scope, me);
        all = sieve.ToldHere ? all.Where(complaint => complaint.ImportRunId == null) : all;
        if (sieve.Closed)
        {
            all = all.Where(complaint => complaint.ClosedAt != null);
            all = from is null ? all : all.Where(complaint => complaint.ReceivedAt < from.ReceivedAt || (complaint.ReceivedAt == from.ReceivedAt && complaint.Id.CompareTo(from.Id) < 0));
            return all.OrderByDescending(complaint => complaint.ReceivedAt).ThenByDescending(complaint => complaint.Id);
        }

        all = await waits.MeantAsync(all.Where(complaint => complaint.ClosedAt == null), sieve, me, cancel);
        return sieve.Wait == ComplaintWait.Word ? LongestSilence(all, from) : LongestWait(all, from);
    }

    private static IQueryable<Complaint> LongestWait(IQueryable<Complaint> open, Complaint? from)
    {
        var rest = from is null ? open : open.Where(complaint => complaint.ReceivedAt > from.ReceivedAt || (complaint.ReceivedAt == from.ReceivedAt && complaint.Id.CompareTo(from.Id) > 0));
        return rest.OrderBy(complaint => complaint.ReceivedAt).ThenBy(complaint => complaint.Id);
    }

    private static IQueryable<Complaint> LongestSilence(IQueryable<Complaint> open, Complaint? from)
    {
        var told = from?.LastToldAt ?? from?.ReceivedAt;
        var rest = from is null ? open : open.Where(complaint =>
            (complaint.LastToldAt ?? complaint.ReceivedAt) > told || ((complaint.LastToldAt ?? complaint.ReceivedAt) == told && complaint.Id.CompareTo(from.Id) > 0));
        return rest.OrderBy(complaint => complaint.LastToldAt ?? complaint.ReceivedAt).ThenBy(complaint => complaint.Id);
    }
}
