using System.Runtime.CompilerServices;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Figures;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Handovers;

/// <summary>Reads hand-overs for the figures of the day they were offered.</summary>
public sealed class HandoverFigures(CrmDbContext db) : IFigureSource
{
    public FigureKind Kind => FigureKind.Handovers;

    public async IAsyncEnumerable<CountedRow> RowsAsync(FigureSpan span, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var fact in span.Of((start, end) => Facts(start, end, span.BranchId), cancel).WithCancellation(cancel))
        {
            yield return new CountedRow(
                fact.BranchId, span.DayOf(fact.BranchId, fact.At), Belongs.To(fact.ChannelId, fact.TopicId, fact.GoalId), HandoverNumbers.Of(fact, span.DaysOf(fact.BranchId)));
        }
    }

    /// <summary>The query; public so that its SQL can be checked for every database.</summary>
    public IQueryable<HandoverFact> Facts(DateTime start, DateTime end, Guid? branchId)
    {
        var rows = HandedOver.Rows(db).Where(row => row.Handover.OfferedAt >= start && row.Handover.OfferedAt < end);
        rows = branchId is { } one ? rows.Where(row => row.Matter.BranchId == one) : rows;
        return rows.Select(row => new HandoverFact
        {
            BranchId = row.Matter.BranchId, At = row.Handover.OfferedAt, ChannelId = row.ChannelId,
            TopicId = row.Complaint!.TopicId, GoalId = row.Matter.GoalCategoryId, FromTeam = row.FromTeam, ToTeam = row.ToTeam,
            ToldCustomer = row.Handover.ToldCustomer, StoryRepeated = row.Handover.StoryRepeated,
            AcceptedAt = row.Handover.AcceptedAt, ReturnedAt = row.Handover.ReturnedAt,
        });
    }
}
