using System.Globalization;
using CustomerRelations.Cycle.Help.Actions;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>The complaints of a cause week by week, those before the action pale and those after it ours, in a box 560 wide and 200 high.</summary>
/// <param name="Middle">Where the line of the day stands on which it was done.</param>
public sealed record EffectChart(IReadOnlyList<EffectChart.Week> Weeks, string Middle, string Aloud)
{
    private const double Left = 24;
    private const double Right = 552;
    private const double Floor = 168;
    private const double Tallest = 130;
    private const double Widest = 30;

    // So many labels stand side by side without touching.
    private const int MostLabels = 8;

    /// <param name="figures">With a week at least on each side.</param>
    public static EffectChart Of(EffectFigures figures)
    {
        var most = Math.Max(1, figures.Weeks.Max(week => week.Count));
        var step = (Right - Left) / figures.Weeks.Count;
        var every = (figures.Weeks.Count + MostLabels - 1) / MostLabels;
        var weeks = figures.Weeks.Select((week, at) => Draw(week, Left + (step * at), step, most, at % every == 0)).ToList();
        var aloud = $"{ActionWords.Finding(figures)}. Week by week before: {Listed(figures, false)}. After: {Listed(figures, true)}.";
        return new EffectChart(weeks, Points.Written((Left + Right) / 2), aloud);
    }

    private static Week Draw(CauseWeek week, double x, double step, int most, bool labelled)
    {
        var width = Math.Min(Widest, step * 0.7);
        var (left, height) = (x + ((step - width) / 2), Tallest * week.Count / most);
        return new Week(
            Points.Written(left), Points.Written(width), Points.Written(left + (width / 2)), Points.Written(Floor - height), Points.Written(height), Points.Written(Floor - height - 5),
            week.Count.ToString(CultureInfo.InvariantCulture), labelled ? week.From.ToString("d MMM", CultureInfo.InvariantCulture) : "", week.IsAfter);
    }

    private static string Listed(EffectFigures figures, bool after) => string.Join(", ", figures.Weeks.Where(week => week.IsAfter == after).Select(week => week.Count));

    /// <summary>One column.</summary>
    /// <param name="Middle">Where its number and its label stand.</param>
    /// <param name="NumberY">Above the column.</param>
    /// <param name="Label">Empty where labels would touch.</param>
    public sealed record Week(string X, string Width, string Middle, string Y, string Height, string NumberY, string Number, string Label, bool IsAfter);
}
