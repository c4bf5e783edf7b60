using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Figures;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Promises;

/// <summary>Reads promises for the figures of the day they are due; those without a date for the day they were made.</summary>
public sealed class PromiseFigures(CrmDbContext db) : IFigureSource
{
    private static readonly Expression<Func<PromiseRow, PromiseFact>> Fact = row => new PromiseFact
    {
        BranchId = row.Matter.BranchId, MadeAt = row.Promise.MadeAt, DueAt = row.Promise.DueAt, ChannelId = row.ChannelId,
        TopicId = row.Complaint!.TopicId, GoalId = row.Matter.GoalCategoryId, TeamId = row.TeamId, KeptAt = row.Promise.KeptAt,
        BrokenAt = row.Promise.BrokenAt, ReleasedAt = row.Promise.ReleasedAt, ToldBefore = row.ToldBefore,
    };

    public FigureKind Kind => FigureKind.Promises;

    public async IAsyncEnumerable<CountedRow> RowsAsync(FigureSpan span, [EnumeratorCancellation] CancellationToken cancel)
    {
        var facts = span.Of((start, end) => Facts(start, end, span.BranchId));
        await foreach (var fact in facts.WithCancellation(cancel))
        {
            yield return new CountedRow(
                fact.BranchId, span.DayOf(fact.BranchId, fact.DueAt ?? fact.MadeAt), Belongs.To(fact.ChannelId, fact.TopicId, fact.GoalId),
                PromiseNumbers.Of(fact, span.DaysOf(fact.BranchId)));
        }
    }

    /// <summary>The query; public so that its SQL can be checked for every database.</summary>
    public IQueryable<PromiseFact> Facts(DateTime start, DateTime end, Guid? branchId)
    {
        var rows = Promised.Rows(db);
        rows = branchId is { } one ? rows.Where(row => row.Matter.BranchId == one) : rows;

        // Two questions, each by the index on due dates: those with a date, and those that have none.
        return rows.Where(row => row.Promise.DueAt >= start && row.Promise.DueAt < end).Select(Fact)
            .Concat(rows.Where(row => row.Promise.DueAt == null && row.Promise.MadeAt >= start && row.Promise.MadeAt < end).Select(Fact));
    }
}
