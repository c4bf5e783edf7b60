using System.Globalization;

namespace CustomerRelations.Benchmarks.Pages;

/// <summary>One line of the table: a question in the smallest office and in a larger one.</summary>
/// <param name="Name">The question.</param>
/// <param name="Small">In the smallest office.</param>
/// <param name="Large">In the office it is compared with.</param>
internal sealed record Finding(string Name, Figures Small, Figures Large)
{
    private const double MostGrowth = 1.5;
    private const double MostMilliseconds = 20;

    // Below this a difference says more of the machine than of the office.
    private const double Noise = 0.3;

    private double Growth => Large.Median / Small.Median;

    public string WhyNot => (Growth > MostGrowth && Large.Median - Small.Median > Noise, Large.Median > MostMilliseconds) switch
    {
        (true, true) => "grows, slow",
        (true, false) => "grows",
        (false, true) => "slow",
        _ => "",
    };

    public string Line => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-42} {Small.Median,8:0.00} {Small.P95,8:0.00} {Large.Median,8:0.00} {Large.P95,8:0.00} {Growth,7:0.00} {Large.Statements,5} {Large.Bytes,9} {WhyNot}");

    public static string Head(string small, string large) =>
        $"{$"{small} against {large}",-42} {"median",8} {"p95",8} {"median",8} {"p95",8} {"growth",7} {"asks",5} {"bytes",9}";
}
