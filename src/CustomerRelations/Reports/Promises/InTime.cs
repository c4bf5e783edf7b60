using System.Globalization;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Promises;

/// <summary>The promises whose time still runs: they are neither kept nor late, and no share counts them.</summary>
/// <param name="names">As what a goal counts.</param>
/// <param name="open">Those due later on the last day.</param>
public sealed class InTime(ReportNames names, ReportScope scope, IReadOnlyList<OpenPromise> open)
{
    public long Of(Slice slice) => slice.Dimension switch
    {
        "" => open.Count,
        Slices.Branch => open.Count(one => $"{one.BranchId}" == slice.Key),
        Slices.Week => open.Count(one => ReportPeriod.MondayOf(scope.BranchOf(one.BranchId).Days.DayOf(one.DueAt)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == slice.Key),
        ReportScope.Goal => open.Count(one => names.Fold(ReportScope.Goal, Cross.Key(one.GoalId)) == slice.Key),
        _ => open.Count(one => Cross.Key(one.TeamId) == slice.Key),
    };

    /// <summary>Open and past its time.</summary>
    public long LateOf(Slice slice) => Math.Max(0, slice[Promised.Open] - Of(slice));

    /// <summary>Those whose time is over or that are settled: of these shares are told. Those the customer let us off are left out.</summary>
    public long JudgedOf(Slice slice) => slice[Promised.Kept] + slice[Promised.KeptLate] + slice[Promised.Broken] + LateOf(slice);
}
