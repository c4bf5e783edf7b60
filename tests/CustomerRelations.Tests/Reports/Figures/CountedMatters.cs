using System.Runtime.CompilerServices;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Figures;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Reports.Figures;

/// <summary>Counts matters by how often they moved, and by their goal.</summary>
internal sealed class CountedMatters(CrmDbContext db) : IFigureSource
{
    public FigureKind Kind => FigureKind.Matters;

    public async IAsyncEnumerable<CountedRow> RowsAsync(FigureSpan span, [EnumeratorCancellation] CancellationToken cancel)
    {
        var rows = span.Of((start, end) => db.Matters.AsNoTracking()
            .Where(matter => matter.OpenedAt >= start && matter.OpenedAt < end && (span.BranchId == null || matter.BranchId == span.BranchId))
            .Select(matter => new { matter.BranchId, matter.OpenedAt, matter.GoalCategoryId, matter.HandoverCount }));
        await foreach (var row in rows.WithCancellation(cancel))
        {
            yield return new CountedRow(
                row.BranchId, span.DayOf(row.BranchId, row.OpenedAt), row.GoalCategoryId is { } goal ? [$"goal:{goal}"] : [],
                [new("opened", 1), new($"tables:{row.HandoverCount}", 1)]);
        }
    }
}
