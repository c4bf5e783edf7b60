namespace CustomerRelations.Reports.Figures;

/// <summary>Adds up rows day by day, for every filter that days are kept by, or for those that have one of each of some filters.</summary>
internal sealed class FigureTable
{
    private readonly Dictionary<(Guid BranchId, DateOnly Day, string Filter), Dictionary<string, long>> cells = [];

    public IEnumerable<(Guid BranchId, DateOnly Day, string Filter, IReadOnlyDictionary<string, long> Numbers)> Cells =>
        cells.Select(cell => (cell.Key.BranchId, cell.Key.Day, cell.Key.Filter, (IReadOnlyDictionary<string, long>)cell.Value));

    /// <summary>Reads the rows of a span and keeps them by each filter.</summary>
    public static Task<FigureTable> ByFilterAsync(IFigureSource source, FigureSpan span, CancellationToken cancel) =>
        ReadAsync(source, span, row => row.Filters.Prepend(""), cancel);

    /// <summary>Reads the rows of a span that have one of each of some filters.</summary>
    public static Task<FigureTable> HavingAsync(IFigureSource source, FigureSpan span, IReadOnlyList<IReadOnlyList<string>> filters, CancellationToken cancel) =>
        ReadAsync(source, span, row => filters.All(same => same.Any(row.Filters.Contains)) ? [""] : [], cancel);

    private static async Task<FigureTable> ReadAsync(IFigureSource source, FigureSpan span, Func<CountedRow, IEnumerable<string>> places, CancellationToken cancel)
    {
        var table = new FigureTable();
        if (span.IsEmpty)
        {
            return table;
        }

        await foreach (var row in source.RowsAsync(span, cancel).WithCancellation(cancel))
        {
            if (span.Wants(row.BranchId, row.Day))
            {
                table.Add(row, places(row));
            }
        }

        return table;
    }

    private void Add(CountedRow row, IEnumerable<string> places)
    {
        foreach (var place in places)
        {
            if (!cells.TryGetValue((row.BranchId, row.Day, place), out var numbers))
            {
                cells[(row.BranchId, row.Day, place)] = numbers = new Dictionary<string, long>(StringComparer.Ordinal);
            }

            foreach (var (name, number) in row.Numbers)
            {
                numbers[name] = numbers.GetValueOrDefault(name) + number;
            }
        }
    }
}
