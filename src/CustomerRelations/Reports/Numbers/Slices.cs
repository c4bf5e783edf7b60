using System.Globalization;
using CustomerRelations.Reports.Figures;

namespace CustomerRelations.Reports.Numbers;

/// <summary>Cuts the numbers of a report by what it can be told of.</summary>
/// <param name="scope">What is asked.</param>
/// <param name="sums">Its numbers.</param>
/// <param name="names">What keys are called.</param>
public sealed class Slices(ReportScope scope, FigureSums sums, ReportNames names)
{
    public const string Branch = "branch";
    public const string Week = "week";

    public Slice All { get; } = new("", "", "", measure => sums[measure]);

    /// <summary>By an entry of a list, a team or a pair of teams, the fullest first.</summary>
    /// <param name="measure">By which they are ordered; those that have none are left out.</param>
    public IReadOnlyList<Slice> By(string dimension, string measure)
    {
        var cross = new Cross(sums, dimension, key => names.Fold(dimension, key));
        return cross.Keys(measure).Select(key => new Slice(dimension, key, names.Label(dimension, key), one => cross[one, key])).ToList();
    }

    /// <summary>By branch, in their order; those that have none are left out.</summary>
    public IReadOnlyList<Slice> Branches(string measure) =>
        scope.Branches.Select(branch => (branch, Of: sums.OfBranch(branch.Id))).Where(one => one.Of[measure] > 0)
            .Select(one => new Slice(Branch, $"{one.branch.Id}", one.branch.Name, number => one.Of[number])).ToList();

    /// <summary>By week, oldest first; weeks without any too.</summary>
    public IReadOnlyList<Slice> Weeks() => scope.Period.Mondays().Select(monday =>
    {
        var week = sums.Between(monday, monday.AddDays(6));
        var key = monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Slice(Week, key, key, number => week[number]);
    }).ToList();
}
