using System.Linq.Expressions;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Numbers;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports.Feelings;

/// <summary>The conversations that reports on feelings and on wrong doors tell of. What was put aside counts once it is finished.</summary>
public static class Talks
{
    public const string All = "all";
    public const string LeftKnown = "left-known";
    public const string LeftLow = "left-low";
    public const string LeftHigh = "left-high";
    public const string LiftKnown = "lift-known";
    public const string LiftSum = "lift-sum";
    public const string LiftSquares = "lift-squares";
    public const string CameLow = "came-low";
    public const string Lifted = "lifted";
    public const string Theirs = "theirs";
    public const string Ours = "ours";
    public const string Wrong = "wrong";
    public const string CouldNotTell = "none";

    /// <value>Where a conversation keeps what the lists need.</value>
    public static RowShape<TalkRow> Shape { get; } = new(row => row.Talk.OccurredAt, row => row.Talk.Id, row => row.Talk.BranchId, new Dictionary<string, Expression<Func<TalkRow, Guid?>>>
    {
        [ReportScope.Channel] = row => row.Talk.ChannelId,
        [ReportScope.Topic] = row => row.Complaint!.TopicId,
        [ReportScope.Goal] = row => row.Matter.GoalCategoryId,
    });

    /// <value>Which conversations each number counts.</value>
    public static IReadOnlyDictionary<string, Expression<Func<TalkRow, bool>>> Measures { get; } = new Dictionary<string, Expression<Func<TalkRow, bool>>>
    {
        [All] = _ => true,
        [LeftKnown] = row => row.Talk.Left != null,
        [LeftLow] = row => row.Talk.Left <= Feeling.Unhappy,
        [LeftHigh] = row => row.Talk.Left >= Feeling.Pleased,
        [LiftKnown] = row => row.Talk.Arrived != null && row.Talk.Left != null,
        [CameLow] = row => row.Talk.Arrived <= Feeling.Unhappy && row.Talk.Left != null,
        [Lifted] = row => row.Talk.Arrived <= Feeling.Unhappy && row.Talk.Left > row.Talk.Arrived,
        [Theirs] = row => row.Talk.FeelingSource != FeelingSource.Staff && (row.Talk.Arrived != null || row.Talk.Left != null),
        [Ours] = row => row.Talk.FeelingSource == FeelingSource.Staff && (row.Talk.Arrived != null || row.Talk.Left != null),
        [Wrong] = row => row.Talk.WrongDoorFrom != null && row.Talk.WrongDoorTo != null,
    };

    public static IQueryable<TalkRow> Rows(CrmDbContext db) =>
        from talk in db.Touchpoints.AsNoTracking()
        where talk.CompletedAt != null
        join matter in db.Matters.AsNoTracking() on talk.MatterId equals matter.Id
        from complaint in db.Complaints.AsNoTracking().Where(complaint => complaint.Id == matter.Id).DefaultIfEmpty()
        select new TalkRow
        {
            Talk = talk, Matter = matter, Complaint = complaint,
            Stage = talk.Direction == Direction.Outbound ? (int)CycleStage.FollowUp
                : talk.Values.Any() ? (int)CycleStage.Keep
                : talk.Did != null ? (int)CycleStage.Help
                : talk.Concern != null || talk.StillUnclear != null || talk.FactsReadBack ? (int)CycleStage.Understand : (int)CycleStage.Receive,
        };

    /// <summary>Those who came or left with one feeling.</summary>
    /// <param name="side">"arrived" or "left".</param>
    /// <param name="feeling">"1" to "5"; "none" when nobody could tell.</param>
    public static Expression<Func<TalkRow, bool>>? Felt(string side, string feeling)
    {
        Feeling? asked = feeling.Length == 1 && feeling[0] is >= '1' and <= '5' ? (Feeling)(feeling[0] - '0') : null;
        return asked is null && feeling != CouldNotTell ? null
            : side == "arrived" ? row => row.Talk.Arrived == asked
            : side == "left" ? row => row.Talk.Left == asked : null;
    }

    /// <summary>What a list shows of them.</summary>
    public static IQueryable<RecordFact> Facts(CrmDbContext db, IQueryable<TalkRow> rows) =>
        from row in rows
        from customer in db.Customers.AsNoTracking().Where(customer => customer.Id == row.Talk.CustomerId).DefaultIfEmpty()
        select new RecordFact(
            row.Talk.Id, row.Talk.BranchId, row.Talk.Reference, row.Talk.OccurredAt, customer!.DisplayName, customer.Language, row.Talk.Goal, null, row.Talk.Arrived, row.Talk.Left);
}
