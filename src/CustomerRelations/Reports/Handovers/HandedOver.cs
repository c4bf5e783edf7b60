using System.Linq.Expressions;
using CustomerRelations.Data;
using CustomerRelations.Reports.Numbers;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports.Handovers;

/// <summary>The hand-overs a report tells of, on the day they were offered.</summary>
public static class HandedOver
{
    public const string All = "all";
    public const string Told = "told";
    public const string Repeated = "repeated";
    public const string Accepted = "accepted";
    public const string Returned = "returned";
    public const string Waiting = "waiting";
    public const string Hours = "hours";

    /// <value>Where a hand-over keeps what the lists need.</value>
    public static RowShape<HandoverRow> Shape { get; } = new(row => row.Handover.OfferedAt, row => row.Handover.Id, row => row.Matter.BranchId, new Dictionary<string, Expression<Func<HandoverRow, Guid?>>>
    {
        [ReportScope.Channel] = row => row.ChannelId,
        [ReportScope.Topic] = row => row.Complaint!.TopicId,
        [ReportScope.Goal] = row => row.Matter.GoalCategoryId,
        [ReportNames.Team] = row => row.ToTeam,
    });

    /// <value>Which hand-overs each number counts.</value>
    public static IReadOnlyDictionary<string, Expression<Func<HandoverRow, bool>>> Measures { get; } = new Dictionary<string, Expression<Func<HandoverRow, bool>>>
    {
        [All] = _ => true,
        [Told] = row => row.Handover.ToldCustomer,
        [Repeated] = row => row.Handover.StoryRepeated,
        [Accepted] = row => row.Handover.AcceptedAt != null,
        [Returned] = row => row.Handover.ReturnedAt != null,
        [Waiting] = row => row.Handover.AcceptedAt == null && row.Handover.ReturnedAt == null,
    };

    public static IQueryable<HandoverRow> Rows(CrmDbContext db) =>
        from handover in db.Handovers.AsNoTracking()
        join matter in db.Matters.AsNoTracking() on handover.MatterId equals matter.Id
        join giver in db.Staff.AsNoTracking() on handover.FromId equals giver.Id
        from taker in db.Staff.AsNoTracking().Where(taker => taker.Id == handover.ToStaffId).DefaultIfEmpty()
        from complaint in db.Complaints.AsNoTracking().Where(complaint => complaint.Id == matter.Id).DefaultIfEmpty()
        select new HandoverRow
        {
            Handover = handover,
            Matter = matter,
            Complaint = complaint,
            ChannelId = db.Touchpoints.Where(talk => talk.MatterId == matter.Id).OrderBy(talk => talk.OccurredAt).ThenBy(talk => talk.Id).Select(talk => (Guid?)talk.ChannelId).FirstOrDefault(),
            FromTeam = giver.TeamId,
            ToTeam = handover.ToTeamId ?? taker!.TeamId,
        };

    /// <summary>What a list shows of them: why it was handed over, and why it came back.</summary>
    public static IQueryable<RecordFact> Facts(CrmDbContext db, IQueryable<HandoverRow> rows) =>
        from row in rows
        from customer in db.Customers.AsNoTracking().Where(customer => customer.Id == row.Matter.CustomerId).DefaultIfEmpty()
        select new RecordFact(
            row.Handover.Id, row.Matter.BranchId, row.Matter.Reference, row.Handover.OfferedAt, customer!.DisplayName, customer.Language, row.Matter.Goal,
            row.Handover.ReturnedWhy == null ? row.Handover.Reason : row.Handover.Reason + " Returned: " + row.Handover.ReturnedWhy, null, null);
}
