using CustomerRelations.Reports;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>A share as people read it: in percent, or "3 of 7" when they are too few for percents to mean much.</summary>
public static class ShareWords
{
    /// <value>From this many on, shares are in percent.</value>
    public const int Enough = 20;

    public static bool IsCounted(int whole) => whole < Enough;

    public static string Of(int part, int whole) => whole == 0 ? "–" : IsCounted(whole) ? $"{part} of {whole}" : $"{Percent.Of(part, whole)}%";
}
