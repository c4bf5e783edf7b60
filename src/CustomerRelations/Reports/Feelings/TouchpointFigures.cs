using System.Runtime.CompilerServices;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Figures;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Feelings;

/// <summary>Reads conversations for the figures of a day.</summary>
public sealed class TouchpointFigures(CrmDbContext db) : IFigureSource
{
    public FigureKind Kind => FigureKind.Touchpoints;

    public async IAsyncEnumerable<CountedRow> RowsAsync(FigureSpan span, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var fact in span.Of((start, end) => Facts(start, end, span.BranchId), cancel).WithCancellation(cancel))
        {
            yield return new CountedRow(
                fact.BranchId, span.DayOf(fact.BranchId, fact.At), Belongs.To(fact.ChannelId, fact.TopicId, fact.GoalId), TalkNumbers.Of(fact, span.DaysOf(fact.BranchId)));
        }
    }

    /// <summary>The query; public so that its SQL can be checked for every database.</summary>
    public IQueryable<TalkFact> Facts(DateTime start, DateTime end, Guid? branchId)
    {
        var rows = Talks.Rows(db).Where(row => row.Talk.OccurredAt >= start && row.Talk.OccurredAt < end);

        // Named branches: the index on a branch's days is of use for all of them, too.
        rows = branchId is { } one ? rows.Where(row => row.Talk.BranchId == one) : rows.Where(row => db.Branches.Select(branch => branch.Id).Contains(row.Talk.BranchId));
        return rows.Select(row => new TalkFact
        {
            BranchId = row.Talk.BranchId, At = row.Talk.OccurredAt, ChannelId = row.Talk.ChannelId,
            TopicId = row.Complaint!.TopicId, GoalId = row.Matter.GoalCategoryId, Arrived = row.Talk.Arrived, Left = row.Talk.Left,
            Source = row.Talk.FeelingSource, DoorFrom = row.Talk.WrongDoorFrom, DoorTo = row.Talk.WrongDoorTo,
            HasComplaint = row.Complaint != null, Stage = row.Stage,
        });
    }
}
