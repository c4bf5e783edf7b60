using System.Globalization;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>Those who told us above the water, those who said nothing below it: a square stands for so many; 400 wide.</summary>
/// <param name="Each">How many a square stands for.</param>
public sealed record SilentChart(int Each, IReadOnlyList<(string X, string Y)> Told, IReadOnlyList<(string X, string Y)> Silent, string Water, string WaterTextY, string UnderY, string UnderY2, string Height)
{
    private const int Wide = 13;
    private const int MostSquares = 60;
    private const double Step = 19;
    private const double Middle = 235;

    public static SilentChart Of(int told, decimal silent)
    {
        var all = told + (int)silent;
        var each = new[] { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000 }.First(one => all / one <= MostSquares || one == 100_000);
        var (above, under) = (Rows(told, each), Rows((int)silent, each));
        var water = 14 + (Step * Math.Max(2, above.Count)) + 4;
        return new SilentChart(
            each, [.. above.AsEnumerable().Reverse().SelectMany((row, at) => Squares(row, water - 4 - (Step * (at + 1))))], [.. under.SelectMany((row, at) => Squares(row, water + 6 + (Step * at)))],
            Points.Written(water), Points.Written(water - 8), Points.Written(water + 18), Points.Written(water + 34), Points.Written(water + 12 + (Step * Math.Max(2, under.Count))));
    }

    // How many squares stand in each row.
    private static List<int> Rows(int count, int each)
    {
        var squares = Math.Min(MostSquares, (int)Math.Ceiling((double)count / each));
        return Enumerable.Range(0, (squares + Wide - 1) / Wide).Select(row => Math.Min(Wide, squares - (row * Wide))).ToList();
    }

    private static IEnumerable<(string X, string Y)> Squares(int count, double y) =>
        Enumerable.Range(0, count).Select(at => (Points.Written(Middle - (count * Step / 2) + (at * Step)), Points.Written(y)));

    /// <summary>"One square is 5."</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"One square is {Each}.");
}
