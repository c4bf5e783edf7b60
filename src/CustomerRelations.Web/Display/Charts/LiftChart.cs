using System.Globalization;
using CustomerRelations.Reports;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>A stage a row: how people came, open, and how they left, filled, from upset to delighted; 560 wide.</summary>
public sealed record LiftChart(
    IReadOnlyList<(string Y, string TextY, string Stage, string CameX, string LeftX, string Css, string LiftX, string Lift)> Rows, IReadOnlyList<(string X, string FaceX, int Feeling)> Grid,
    string Height, string Floor, string FaceY, string WordY)
{
    private const double Row = 29;
    private const double From = 120;
    private const double Step = 100;

    public static LiftChart Of(IReadOnlyList<StageLine> stages)
    {
        var floor = 16 + (Row * stages.Count);
        var rows = stages.Select((stage, at) =>
        {
            var (y, came, left) = (20 + (Row * at), X(stage.Came.Amount ?? 1), X(stage.Left.Amount ?? 1));
            return (
                Points.Written(y), Points.Written(y + 4), StageNames.Of(stage.Stage), Points.Written(came), Points.Written(left), $"f{Math.Clamp((int)Math.Round(stage.Left.Amount ?? 1), 1, 5)}",
                Points.Written(Math.Max(came, left) + 13), Said(stage.Lift));
        }).ToList();
        var grid = Enumerable.Range(1, 5).Select(feeling => (Points.Written(X(feeling)), Points.Written(X(feeling) - 9), feeling)).ToList();
        return new LiftChart(rows, grid, Points.Written(floor + 44), Points.Written(floor), Points.Written(floor + 6), Points.Written(floor + 37));
    }

    /// <summary>"+0.6", "-0.2", "0.0".</summary>
    public static string Said(decimal lift) => lift.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    private static double X(decimal feeling) => From + (Step * ((double)feeling - 1));
}
