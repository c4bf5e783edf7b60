namespace CustomerRelations.Reports;

/// <summary>A share in whole percent.</summary>
public static class Percent
{
    /// <returns>Rounded, but 100 only for all and 0 only for none; nothing of nothing.</returns>
    public static int? Of(int part, int whole) => whole == 0 ? null
        : part == 0 ? 0
        : part >= whole ? 100
        : (int)Math.Clamp(Math.Round(100m * part / whole, MidpointRounding.AwayFromZero), 1, 99);
}
