using System.Runtime.CompilerServices;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Figures;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Outcomes;

/// <summary>Reads matters for the figures of the day they were opened.</summary>
public sealed class MatterFigures(CrmDbContext db) : IFigureSource
{
    public FigureKind Kind => FigureKind.Matters;

    public async IAsyncEnumerable<CountedRow> RowsAsync(FigureSpan span, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var fact in span.Of((start, end) => Facts(start, end, span.BranchId), cancel).WithCancellation(cancel))
        {
            yield return new CountedRow(
                fact.BranchId, span.DayOf(fact.BranchId, fact.At), Belongs.To(fact.ChannelId, fact.TopicId, fact.GoalId), MatterNumbers.Of(fact, span.DaysOf(fact.BranchId)));
        }
    }

    /// <summary>The query; public so that its SQL can be checked for every database.</summary>
    public IQueryable<MatterFact> Facts(DateTime start, DateTime end, Guid? branchId)
    {
        var rows = Matters.Rows(db).Where(row => row.Matter.OpenedAt >= start && row.Matter.OpenedAt < end);

        // Named branches: the index on a branch's days is of use for all of them, too.
        rows = branchId is { } one ? rows.Where(row => row.Matter.BranchId == one) : rows.Where(row => db.Branches.Select(branch => branch.Id).Contains(row.Matter.BranchId));
        return rows.Select(row => new MatterFact
        {
            BranchId = row.Matter.BranchId, At = row.Matter.OpenedAt, ChannelId = row.ChannelId, TopicId = row.Complaint!.TopicId,
            GoalId = row.Matter.GoalCategoryId, Solved = row.Matter.Solved, SaidBy = row.Matter.SolvedSaidBy,
            SolvedAt = row.Matter.SolvedAt, Tables = row.Matter.HandoverCount, FirstYes = row.FirstYes,
        });
    }
}
