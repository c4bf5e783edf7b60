namespace CustomerRelations.Reports.Numbers;

/// <summary>Where a number lies in 95 of 100 cases, when what was counted is taken as a sample of what usually happens.</summary>
/// <remarks>Shares by E. B. Wilson (1927), which holds for few and for shares near none or all; means by the normal distribution.</remarks>
public static class Interval
{
    private const double Z = 1.959964;

    /// <returns>In percent, one decimal; nothing of nothing.</returns>
    public static (decimal Low, decimal High)? OfShare(long part, long whole)
    {
        if (whole <= 0)
        {
            return null;
        }

        var (share, square) = ((double)part / whole, Z * Z);
        var centre = share + (square / (2 * whole));
        var reach = Z * Math.Sqrt((share * (1 - share) / whole) + (square / (4.0 * whole * whole)));
        var under = 1 + (square / whole);
        return (Rounded(100 * Math.Max(0, (centre - reach) / under), 1), Rounded(100 * Math.Min(1, (centre + reach) / under), 1));
    }

    /// <param name="count">How many.</param>
    /// <param name="sum">Of them.</param>
    /// <param name="squares">The sum of their squares.</param>
    /// <returns>Two decimals; nothing of fewer than two.</returns>
    public static (decimal Low, decimal High)? OfMean(long count, long sum, long squares)
    {
        if (count < 2)
        {
            return null;
        }

        var mean = (double)sum / count;
        var spread = Math.Max(0, (squares - (sum * mean)) / (count - 1));
        var reach = Z * Math.Sqrt(spread / count);
        return (Rounded(mean - reach, 2), Rounded(mean + reach, 2));
    }

    internal static decimal Rounded(double value, int decimals) => Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero);
}
