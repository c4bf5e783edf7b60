using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>How they came in and how they left: two bars, 400 wide, from upset to delighted, those that nobody could tell at the end.</summary>
/// <param name="Bars">Came in, then left.</param>
public sealed record FeelingBars(IReadOnlyList<(string Y, string Label, IReadOnlyList<Piece> Pieces)> Bars, string Aloud)
{
    private const double Length = 400;
    private static readonly string[] Looks = ["f1", "f2", "f3", "f4", "f5", "bar rest"];

    public static string Look(int at) => Looks[at];

    public static FeelingBars Of(ReportTable table) => new(
        table.Columns.Select((column, at) => (Points.Written((at * 58) + 18), column.Heading, Pieces(table, at))).ToList(),
        string.Join(". ", table.Columns.Select((column, at) => $"{column.Heading}: " + string.Join(", ", table.Rows.Select(row => $"{row.Label.ToLowerInvariant()} {row.Lines[at].Count}")))) + ".");

    private static IReadOnlyList<Piece> Pieces(ReportTable table, int column)
    {
        var all = Math.Max(1, table.Rows.Sum(row => row.Lines[column].Count));
        var pieces = new List<Piece>();
        var x = 0.0;
        foreach (var (at, row) in table.Rows.Index().Where(one => one.Item.Lines[column].Count > 0))
        {
            var width = Length * row.Lines[column].Count / all;
            pieces.Add(new Piece(Points.Written(x), Points.Written(Math.Max(0.5, width - 1.5)), Looks[at]));
            x += width;
        }

        return pieces;
    }
}
