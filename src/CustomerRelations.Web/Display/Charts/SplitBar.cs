using CustomerRelations.Reports;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>One bar, 400 wide, that is all complaints, cut by what the customers say.</summary>
public sealed record SplitBar(IReadOnlyList<Piece> Pieces)
{
    private const double Length = 400;
    private const double Gap = 2;
    private static readonly string[] Looks = ["bar", "bar mute", "bar cold", "bar rest"];

    /// <summary>The look of each verdict, in their order.</summary>
    public static string Look(int at) => Looks[at];

    /// <param name="verdicts">Yes, partly, no, not known.</param>
    public static SplitBar Of(IReadOnlyList<ReportLine> verdicts)
    {
        var all = Math.Max(1, verdicts.Sum(verdict => verdict.Count));
        var room = Length - (Gap * (verdicts.Count(verdict => verdict.Count > 0) - 1));
        var pieces = new List<Piece>();
        var x = 0.0;
        foreach (var (at, verdict) in verdicts.Index().Where(one => one.Item.Count > 0))
        {
            var width = room * verdict.Count / all;
            pieces.Add(new Piece(Points.Written(x), Points.Written(width), Looks[at]));
            x += width + Gap;
        }

        return new SplitBar(pieces);
    }
}
