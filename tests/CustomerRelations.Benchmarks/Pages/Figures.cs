namespace CustomerRelations.Benchmarks.Pages;

/// <summary>What one question cost in one office.</summary>
/// <param name="Median">Milliseconds.</param>
/// <param name="P95">Milliseconds; 95 in a hundred took no longer.</param>
/// <param name="Statements">The most that one request asked of the database.</param>
/// <param name="Rows">The most that one request was sent by the database.</param>
/// <param name="Bytes">Of the answer, before it is compressed.</param>
/// <param name="Work">Milliseconds of a processor, on average; what else the machine does is not in it.</param>
internal sealed record Figures(double Median, double P95, int Statements, int Rows, long Bytes, double Work)
{
    public static Figures Of(IReadOnlyList<Taken> taken)
    {
        var milliseconds = taken.Select(one => one.Milliseconds).Order().ToList();
        return new Figures(
            milliseconds[milliseconds.Count / 2], milliseconds[(int)(milliseconds.Count * 0.95)], taken.Max(one => one.Statements), taken.Max(one => one.Rows), taken.Max(one => one.Bytes),
            taken.Average(one => one.Work));
    }
}
