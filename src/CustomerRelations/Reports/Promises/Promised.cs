using System.Linq.Expressions;
using CustomerRelations.Data;
using CustomerRelations.Reports.Numbers;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports.Promises;

/// <summary>The promises a report tells of: on the day they are due, and those without a date on the day they were made.</summary>
public static class Promised
{
    public const string Due = "due";
    public const string Kept = "kept";
    public const string KeptLate = "kept-late";
    public const string Broken = "broken";
    public const string Released = "released";
    public const string Open = "open";
    public const string Late = "late";
    public const string ToldBefore = "told-before";
    public const string Conditional = "conditional";
    public const string ConditionalKept = "conditional-kept";
    public const string Days = "days";
    public const string KeptAtAll = "kept-at-all";

    private static readonly Dictionary<string, Expression<Func<PromiseRow, Guid?>>> Filters = new()
    {
        [ReportScope.Channel] = row => row.ChannelId,
        [ReportScope.Topic] = row => row.Complaint!.TopicId,
        [ReportScope.Goal] = row => row.Matter.GoalCategoryId,
        [ReportNames.Team] = row => row.TeamId,
    };

    private static readonly RowShape<PromiseRow> DatedShape = new(row => row.Promise.DueAt!.Value, row => row.Promise.Id, row => row.Matter.BranchId, Filters);

    private static readonly RowShape<PromiseRow> UndatedShape = new(row => row.Promise.MadeAt, row => row.Promise.Id, row => row.Matter.BranchId, Filters);

    /// <summary>Where a promise keeps what the lists need: those without a date count on the day they were made.</summary>
    public static RowShape<PromiseRow> ShapeOf(string measure) => measure is Conditional or ConditionalKept ? UndatedShape : DatedShape;

    /// <summary>Which promises each number counts.</summary>
    /// <param name="now">UTC: what is open and due before it is late.</param>
    public static IReadOnlyDictionary<string, Expression<Func<PromiseRow, bool>>> Measures(DateTime now) => new Dictionary<string, Expression<Func<PromiseRow, bool>>>
    {
        [Due] = row => row.Promise.DueAt != null,
        [Kept] = row => row.Promise.DueAt != null && row.Promise.ReleasedAt == null && row.Promise.BrokenAt == null && row.Promise.KeptAt <= row.Promise.DueAt,
        [KeptLate] = row => row.Promise.ReleasedAt == null && row.Promise.BrokenAt == null && row.Promise.KeptAt > row.Promise.DueAt,
        [KeptAtAll] = row => row.Promise.DueAt != null && row.Promise.ReleasedAt == null && row.Promise.BrokenAt == null && row.Promise.KeptAt != null,
        [Broken] = row => row.Promise.DueAt != null && row.Promise.ReleasedAt == null && row.Promise.BrokenAt != null,
        [Released] = row => row.Promise.DueAt != null && row.Promise.ReleasedAt != null,
        [Late] = row => row.Promise.DueAt < now && row.Promise.KeptAt == null && row.Promise.BrokenAt == null && row.Promise.ReleasedAt == null,
        [ToldBefore] = row => row.Promise.DueAt != null && row.ToldBefore,
        [Conditional] = row => row.Promise.DueAt == null,
        [ConditionalKept] = row => row.Promise.DueAt == null && row.Promise.KeptAt != null,
    };

    public static IQueryable<PromiseRow> Rows(CrmDbContext db) =>
        from promise in db.Promises.AsNoTracking()
        join matter in db.Matters.AsNoTracking() on promise.MatterId equals matter.Id
        join keeper in db.Staff.AsNoTracking() on promise.OwnerId equals keeper.Id
        from complaint in db.Complaints.AsNoTracking().Where(complaint => complaint.Id == matter.Id).DefaultIfEmpty()
        select new PromiseRow
        {
            Promise = promise,
            Matter = matter,
            Complaint = complaint,
            ChannelId = db.Touchpoints.Where(talk => talk.MatterId == matter.Id).OrderBy(talk => talk.OccurredAt).ThenBy(talk => talk.Id).Select(talk => (Guid?)talk.ChannelId).FirstOrDefault(),
            TeamId = keeper.TeamId,
            ToldBefore = promise.Delays.Any(delay => delay.ToldCustomerAt <= delay.OldDue),
        };

    /// <summary>What a list shows of them: what was promised, and what became of it.</summary>
    public static IQueryable<RecordFact> Facts(CrmDbContext db, IQueryable<PromiseRow> rows) =>
        from row in rows
        from customer in db.Customers.AsNoTracking().Where(customer => customer.Id == row.Promise.CustomerId).DefaultIfEmpty()
        select new RecordFact(
            row.Promise.Id, row.Matter.BranchId, row.Matter.Reference, row.Promise.DueAt ?? row.Promise.MadeAt, customer!.DisplayName, customer.Language, row.Promise.Words,
            row.Promise.BrokenWhy ?? row.Promise.ReleasedWords ?? row.Promise.Condition, null, null);
}
