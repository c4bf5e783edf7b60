using CustomerRelations.Reports;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>A share a week as a line, in a box 400 wide and 124 high, with the aim across. A week without any is left out.</summary>
/// <param name="Line">The path.</param>
/// <param name="Area">The same down to the floor.</param>
public sealed record KeptChart(string Line, string Area, string AimY, string AimTextY, string EndX, string EndY, string EndTextX, string EndTextY, string End, string First)
{
    /// <value>In percent.</value>
    public const int Aim = 95;

    private const double Floor = 104;
    private const double Top = 10;
    private const double Left = 6;
    private const double Right = 352;

    /// <returns>Nothing when fewer than two weeks have any.</returns>
    public static KeptChart? Of(IReadOnlyList<ReportLine> weeks)
    {
        var known = weeks.Index().Where(week => week.Item.Share is not null).Select(week => (week.Index, Share: week.Item.Share!.Value)).ToList();
        if (known.Count < 2)
        {
            return null;
        }

        var low = Math.Min(80, known.Min(week => week.Share) / 10 * 10);
        double Y(int share) => Floor - ((Floor - Top) * (share - low) / (100 - low));
        double X(int at) => Left + ((Right - Left) * at / Math.Max(1, weeks.Count - 1));
        var line = "M" + string.Join("L", known.Select(week => $"{Points.Written(X(week.Index))} {Points.Written(Y(week.Share))}"));
        var (last, first) = (known[^1], known[0]);
        return new KeptChart(
            line, $"{line}L{Points.Written(X(last.Index))} {Points.Written(Floor)}L{Points.Written(X(first.Index))} {Points.Written(Floor)}Z",
            Points.Written(Y(Aim)), Points.Written(Y(Aim) - 5), Points.Written(X(last.Index)), Points.Written(Y(last.Share)), Points.Written(X(last.Index) + 10), Points.Written(Y(last.Share) + 4),
            $"{last.Share}%", weeks[0].Label);
    }
}
