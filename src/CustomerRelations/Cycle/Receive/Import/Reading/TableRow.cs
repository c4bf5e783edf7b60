namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>One row of a table as its file has it.</summary>
/// <param name="Line">The line on which it begins; the first is 1.</param>
/// <param name="Problem">What is odd about it; its cells are read all the same.</param>
/// <param name="Unreadable">Why its cells are not read.</param>
public sealed record TableRow(int Line, IReadOnlyList<string> Cells, string? Problem = null, string? Unreadable = null)
{
    /// <value>Nothing stands in it.</value>
    public bool IsEmpty => Unreadable is null && Cells.All(string.IsNullOrWhiteSpace);
}
