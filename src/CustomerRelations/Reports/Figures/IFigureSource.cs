using CustomerRelations.Entities;

namespace CustomerRelations.Reports.Figures;

/// <summary>Reads the rows of one kind, and says in which numbers each is counted.</summary>
/// <remarks>A number never depends on the present moment: what does is asked of the open rows when the page is read.</remarks>
public interface IFigureSource
{
    FigureKind Kind { get; }

    /// <summary>Every row of the days of a span, each once.</summary>
    IAsyncEnumerable<CountedRow> RowsAsync(FigureSpan span, CancellationToken cancel);
}
