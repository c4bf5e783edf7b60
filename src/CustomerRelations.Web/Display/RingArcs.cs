using System.Globalization;

namespace CustomerRelations.Web.Display;

/// <summary>The six arcs of the ring, clockwise from the top, on a field of 20 by 20.</summary>
public static class RingArcs
{
    private const double Radius = 8;

    /// <value>Degrees left open between two arcs.</value>
    private const double Gap = 9;

    private static readonly string[] Paths = [.. Enum.GetValues<CycleStage>().Select(stage => Draw((int)stage - 1))];

    /// <summary>The SVG path of a stage's arc.</summary>
    public static string Of(CycleStage stage) => Paths[(int)stage - 1];

    private static string Draw(int sixth) =>
        $"M{Point((sixth * 60) + (Gap / 2))}A{Radius} {Radius} 0 0 1 {Point(((sixth + 1) * 60) - (Gap / 2))}";

    private static string Point(double degrees)
    {
        var angle = (degrees - 90) * Math.PI / 180;
        return string.Create(CultureInfo.InvariantCulture, $"{10 + (Radius * Math.Cos(angle)):F2} {10 + (Radius * Math.Sin(angle)):F2}");
    }
}
