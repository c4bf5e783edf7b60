using System.Globalization;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>Lengths of a drawing as SVG wants them.</summary>
internal static class Points
{
    public static string Written(double length) => Math.Round(length, 1).ToString(CultureInfo.InvariantCulture);
}
