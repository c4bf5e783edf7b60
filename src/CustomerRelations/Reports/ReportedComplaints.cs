using System.Linq.Expressions;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Numbers;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports;

/// <summary>The questions about complaints and their remedies that figures, lists and pages ask alike; public so that their SQL can be checked for every database.</summary>
public sealed class ReportedComplaints(CrmDbContext db)
{
    /// <summary>Complaints received from a moment to before another, both UTC.</summary>
    public IQueryable<ComplaintFact> Facts(DateTime start, DateTime end, Guid? branchId) => Facts(Received(start, end), branchId);

    /// <summary>Complaints on some conditions.</summary>
    public IQueryable<ComplaintFact> Facts(Expression<Func<Complaint, bool>> such, Guid? branchId) => Facts(db.Complaints.AsNoTracking().Where(such), branchId);

    /// <summary>Those that were promised a remedy.</summary>
    /// <param name="kind">Of this kind; empty for any.</param>
    /// <param name="currency">One that costs in this currency; empty for any.</param>
    public Expression<Func<Complaint, bool>> Remedied(Guid? kind, string? currency) => complaint => db.Remedies.Any(remedy =>
        remedy.ComplaintId == complaint.Id && remedy.PromiseId != null && (kind == null || remedy.Parts.Any(part => part.ListItemId == kind))
        && (currency == null || (remedy.Cost > 0 && remedy.Currency == currency)));

    /// <summary>Those whose remedy waits for a yes or a no.</summary>
    public Expression<Func<Complaint, bool>> Waiting() => complaint => db.Remedies.Where(remedy => remedy.AskedAt != null && remedy.ApprovedAt == null && remedy.DeclinedAt == null)
        .Select(remedy => remedy.ComplaintId).Contains(complaint.Id);

    /// <summary>Open ones whose customer had no word from us since a moment: those who had one before it, and those who never had one.</summary>
    /// <remarks>Apart to be counted, because each alone is a range of an index; together to be listed.</remarks>
    /// <param name="since">UTC.</param>
    /// <param name="branches">Where; empty for everywhere.</param>
    public (Expression<Func<Complaint, bool>> Told, Expression<Func<Complaint, bool>> Never, Expression<Func<Complaint, bool>> Either) NotTold(DateTime since, IReadOnlyList<Guid>? branches = null)
    {
        Expression<Func<Complaint, bool>> told = complaint => complaint.ClosedAt == null && complaint.LastToldAt < since;
        Expression<Func<Complaint, bool>> never = complaint => complaint.ClosedAt == null && complaint.LastToldAt == null && complaint.ReceivedAt < since;
        Expression<Func<Complaint, bool>> either = complaint => complaint.ClosedAt == null && (complaint.LastToldAt ?? complaint.ReceivedAt) < since;
        if (branches is null)
        {
            return (told, never, either);
        }

        Expression<Func<Complaint, bool>> there = complaint => db.Matters.Any(matter => matter.Id == complaint.Id && branches.Contains(matter.BranchId));
        return (Both.And(told, there), Both.And(never, there), Both.And(either, there));
    }

    /// <summary>How many wait for a yes or a no, and how many for a word.</summary>
    /// <param name="told">Which wait for a word and had one before.</param>
    /// <param name="never">Which wait for their first word.</param>
    /// <param name="branchId">Where; empty for all branches.</param>
    public IQueryable<OpenCount> Open(Expression<Func<Complaint, bool>> told, Expression<Func<Complaint, bool>> never, Guid? branchId)
    {
        var all = db.Complaints.AsNoTracking();
        var some = branchId is null ? all : all.Where(complaint => db.Matters.Any(matter => matter.Id == complaint.Id && matter.BranchId == branchId));
        var (waiting, silent, unheard) = (some.Where(Waiting()), some.Where(told), some.Where(never));
        return db.Branches.OrderBy(branch => branch.Id).Take(1).Select(_ => new OpenCount { Waiting = waiting.Count(), NotTold = silent.Count() + unheard.Count() });
    }

    /// <summary>What those were promised who complained from a moment to before another.</summary>
    public IQueryable<RemedyFact> Remedies(DateTime start, DateTime end, Guid? branchId) =>
        from complaint in Received(start, end)
        join matter in db.Matters.AsNoTracking() on complaint.Id equals matter.Id
        where branchId == null || matter.BranchId == branchId
        join remedy in db.Remedies.AsNoTracking() on complaint.Id equals remedy.ComplaintId
        where remedy.PromiseId != null
        from part in db.Set<RemedyPart>().AsNoTracking().Where(part => part.RemedyId == remedy.Id).DefaultIfEmpty()
        select new RemedyFact
        {
            RemedyId = remedy.Id, ComplaintId = complaint.Id, BranchId = matter.BranchId, ReceivedAt = complaint.ReceivedAt,
            ChannelId = complaint.ChannelId
                ?? db.Touchpoints.Where(talk => talk.MatterId == complaint.Id).OrderBy(talk => talk.OccurredAt).Select(talk => (Guid?)talk.ChannelId).FirstOrDefault(),
            TopicId = complaint.TopicId, GoalId = matter.GoalCategoryId, KindId = (Guid?)part!.ListItemId, Cost = remedy.Cost, Currency = remedy.Currency,
        };

    /// <summary>What customers said.</summary>
    public IQueryable<ComplaintStory> Stories(IReadOnlyList<Guid> ids) =>
        from complaint in db.Complaints.AsNoTracking()
        where ids.Contains(complaint.Id)
        join matter in db.Matters on complaint.Id equals matter.Id
        from customer in db.Customers.Where(customer => customer.Id == matter.CustomerId).DefaultIfEmpty()
        select new ComplaintStory(
            complaint.Id, customer!.DisplayName, customer.Language, complaint.Words,
            db.Touchpoints.Where(talk => talk.MatterId == complaint.Id).OrderBy(talk => talk.OccurredAt).Select(talk => talk.Arrived).FirstOrDefault(),
            complaint.VerdictFeeling ?? db.Touchpoints.Where(talk => talk.MatterId == complaint.Id).OrderByDescending(talk => talk.OccurredAt).Select(talk => talk.Left).FirstOrDefault());

    /// <summary>Where one complaint stands among the others.</summary>
    public IQueryable<ComplaintPlace> Place(string reference) =>
        from complaint in db.Complaints.AsNoTracking()
        where complaint.Reference == reference
        join matter in db.Matters on complaint.Id equals matter.Id
        select new ComplaintPlace(complaint.Id, matter.BranchId, complaint.ReceivedAt);

    private IQueryable<Complaint> Received(DateTime start, DateTime end) =>
        db.Complaints.AsNoTracking().Where(complaint => complaint.ReceivedAt >= start && complaint.ReceivedAt < end);

    private IQueryable<ComplaintFact> Facts(IQueryable<Complaint> complaints, Guid? branchId) =>
        from complaint in complaints
        join matter in db.Matters.AsNoTracking() on complaint.Id equals matter.Id
        where branchId == null || matter.BranchId == branchId
        select new ComplaintFact
        {
            Id = complaint.Id, Reference = complaint.Reference, BranchId = matter.BranchId, ReceivedAt = complaint.ReceivedAt, ThankedAt = complaint.ThankedAt,
            ThinkSolvedAt = complaint.ThinkSolvedAt, Verdict = complaint.Verdict, VerdictAt = complaint.VerdictAt, RootCauseId = complaint.RootCauseId,
            Tables = matter.HandoverCount, Reopened = complaint.ReopenedCount, TopicId = complaint.TopicId, GoalId = matter.GoalCategoryId,
            ChannelId = complaint.ChannelId
                ?? db.Touchpoints.Where(talk => talk.MatterId == complaint.Id).OrderBy(talk => talk.OccurredAt).Select(talk => (Guid?)talk.ChannelId).FirstOrDefault(),
            Kept = db.Promises.Count(promise => promise.MatterId == complaint.Id && promise.DueAt != null && promise.KeptAt <= promise.DueAt),
            Missed = db.Promises.Count(promise => promise.MatterId == complaint.Id && promise.DueAt != null && (promise.BrokenAt != null || promise.KeptAt > promise.DueAt)),
        };
}
