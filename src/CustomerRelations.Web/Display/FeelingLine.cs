using System.Globalization;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>The line of how somebody left us, oldest first: where its points lie, and what it says to readers.</summary>
public sealed record FeelingLine(IReadOnlyList<FeelingPoint> Points)
{
    private const double FirstX = 8;
    private const double LastX = 343;
    private const double Top = 6;
    private const double Step = 7.5;

    /// <value>The path through all points.</value>
    public string Path => "M" + string.Join('L', Points.Select(point => $"{point.X} {point.Y}"));

    public string Words => "Feelings when leaving, oldest first: " + string.Join(", ", Points.Select(point => FeelingWords.Of(point.Feeling).ToLowerInvariant())) + ".";

    /// <param name="newestFirst">As a story tells them.</param>
    public static FeelingLine Of(IEnumerable<Feeling> newestFirst)
    {
        var feelings = newestFirst.Reverse().ToList();
        var gap = feelings.Count > 1 ? (LastX - FirstX) / (feelings.Count - 1) : 0;
        return new FeelingLine(feelings.Select((feeling, at) => new FeelingPoint(
            feeling, Number(FirstX + (at * gap)), Number(Top + ((int)Feeling.Delighted - (int)feeling) * Step))).ToList());
    }

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
