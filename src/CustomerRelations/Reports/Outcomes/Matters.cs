using System.Linq.Expressions;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Numbers;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports.Outcomes;

/// <summary>The matters that reports on outcomes and on hand-overs tell of, on the day they were opened.</summary>
public static class Matters
{
    public const string All = "all";
    public const string TheySay = "they-say";
    public const string WeSay = "we-say";
    public const string Partly = "partly";
    public const string NotYet = "not-yet";
    public const string Nobody = "nobody-asked";
    public const string First = "first-time";
    public const string Days = "days";
    public const string Tables = "tables";
    public const string TablesSum = "tables-sum";

    /// <value>From this many on, tables are counted together.</value>
    public const int ManyTables = 4;

    /// <value>Where a matter keeps what the lists need.</value>
    public static RowShape<MatterRow> Shape { get; } = new(row => row.Matter.OpenedAt, row => row.Matter.Id, row => row.Matter.BranchId, new Dictionary<string, Expression<Func<MatterRow, Guid?>>>
    {
        [ReportScope.Channel] = row => row.ChannelId,
        [ReportScope.Topic] = row => row.Complaint!.TopicId,
        [ReportScope.Goal] = row => row.Matter.GoalCategoryId,
    });

    /// <value>Which matters each number counts.</value>
    public static IReadOnlyDictionary<string, Expression<Func<MatterRow, bool>>> Measures { get; } = new Dictionary<string, Expression<Func<MatterRow, bool>>>
    {
        [All] = _ => true,
        [TheySay] = row => row.Matter.Solved == Solved.Yes && row.Matter.SolvedSaidBy != SaidBy.Staff,
        [WeSay] = row => row.Matter.Solved == Solved.Yes && row.Matter.SolvedSaidBy == SaidBy.Staff,
        [Partly] = row => row.Matter.Solved == Solved.Partly,
        [NotYet] = row => row.Matter.Solved == Solved.NotYet,
        [Nobody] = row => row.Matter.Solved == null,
        [First] = row => row.Matter.Solved == Solved.Yes && row.Matter.SolvedSaidBy != SaidBy.Staff && row.FirstYes,
        [$"{Tables}:0"] = row => row.Matter.HandoverCount == 0,
        [$"{Tables}:1"] = row => row.Matter.HandoverCount == 1,
        [$"{Tables}:2"] = row => row.Matter.HandoverCount == 2,
        [$"{Tables}:3"] = row => row.Matter.HandoverCount == 3,
        [$"{Tables}:4"] = row => row.Matter.HandoverCount >= ManyTables,
        ["moved"] = row => row.Matter.HandoverCount > 0,
    };

    public static IQueryable<MatterRow> Rows(CrmDbContext db) =>
        from matter in db.Matters.AsNoTracking()
        from complaint in db.Complaints.AsNoTracking().Where(complaint => complaint.Id == matter.Id).DefaultIfEmpty()
        select new MatterRow
        {
            Matter = matter,
            Complaint = complaint,
            ChannelId = db.Touchpoints.Where(talk => talk.MatterId == matter.Id).OrderBy(talk => talk.OccurredAt).ThenBy(talk => talk.Id).Select(talk => (Guid?)talk.ChannelId).FirstOrDefault(),
            FirstYes = db.Touchpoints.Where(talk => talk.MatterId == matter.Id).OrderBy(talk => talk.OccurredAt).ThenBy(talk => talk.Id)
                .Select(talk => talk.Solved == Solved.Yes && talk.SolvedSaidBy != SaidBy.Staff).FirstOrDefault(),
        };

    /// <summary>What a list shows of them.</summary>
    public static IQueryable<RecordFact> Facts(CrmDbContext db, IQueryable<MatterRow> rows) =>
        from row in rows
        from customer in db.Customers.AsNoTracking().Where(customer => customer.Id == row.Matter.CustomerId).DefaultIfEmpty()
        select new RecordFact(
            row.Matter.Id, row.Matter.BranchId, row.Matter.Reference, row.Matter.OpenedAt, customer!.DisplayName, customer.Language, row.Matter.Goal, null,
            db.Touchpoints.Where(talk => talk.MatterId == row.Matter.Id).OrderBy(talk => talk.OccurredAt).Select(talk => talk.Arrived).FirstOrDefault(),
            db.Touchpoints.Where(talk => talk.MatterId == row.Matter.Id).OrderByDescending(talk => talk.OccurredAt).Select(talk => talk.Left).FirstOrDefault());
}
