namespace CustomerRelations.Reports.Numbers;

/// <summary>A number that was opened, as its address names it.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Dimension">By what it is cut; empty for all.</param>
/// <param name="Key">Which part.</param>
public sealed record ShownNumber(string Measure, string Dimension, string Key)
{
    public static ShownNumber Read(string show)
    {
        var bar = show.IndexOf('|', StringComparison.Ordinal);
        if (bar < 0)
        {
            return new ShownNumber(show, "", "");
        }

        var rest = show[(bar + 1)..];
        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new ShownNumber(show[..bar], rest, "") : new ShownNumber(show[..bar], rest[..colon], rest[(colon + 1)..]);
    }
}
