using System.Globalization;

namespace CustomerRelations.Benchmarks.Pages;

/// <summary>One line of the table: a question in the smallest office and in a larger one.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Small">In the smallest office.</param>
/// <param name="Large">In the office it is compared with.</param>
internal sealed record Finding(Question Question, Figures Small, Figures Large)
{
    // Below this a difference says more of the machine than of the office.
    private const double Noise = 0.3;

    public string Name => Question.Name;

    public string WhyNot => (Growth > MostGrowth && Large.Median - Small.Median > Noise, Large.Median > MostMilliseconds) switch
    {
        (true, true) => "grows, slow",
        (true, false) => "grows",
        (false, true) => "slow",
        _ => "",
    };

    public string Line => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-52} {Small.Median,8:0.00} {Small.P95,8:0.00} {Large.Median,8:0.00} {Large.P95,8:0.00} {Growth,7:0.00} {Large.Work / Small.Work,7:0.00} {Large.Statements,5} {Small.Rows,7} {Large.Rows,7} {Large.Bytes,9} {WhyNot}");

    private double Growth => Large.Median / Small.Median;

    private double MostGrowth => Question.IsOfManagers ? 2 : 1.5;

    private double MostMilliseconds => Question.IsOfManagers ? 100 : 20;

    public static string Head(string small, string large) =>
        $"{$"{small} against {large}",-52} {"median",8} {"p95",8} {"median",8} {"p95",8} {"growth",7} {"by work",7} {"asks",5} {"rows",7} {"rows",7} {"bytes",9}";
}
