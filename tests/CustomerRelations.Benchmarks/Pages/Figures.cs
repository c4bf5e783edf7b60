namespace CustomerRelations.Benchmarks.Pages;

/// <summary>What one question cost in one office.</summary>
/// <param name="Median">Milliseconds.</param>
/// <param name="P95">Milliseconds; 95 in a hundred took no longer.</param>
/// <param name="Statements">The most that one request asked of the database.</param>
/// <param name="Bytes">Of the answer, before it is compressed.</param>
internal sealed record Figures(double Median, double P95, int Statements, long Bytes)
{
    public static Figures Of(List<double> milliseconds, int statements, long bytes)
    {
        milliseconds.Sort();
        return new Figures(milliseconds[milliseconds.Count / 2], milliseconds[(int)(milliseconds.Count * 0.95)], statements, bytes);
    }
}
