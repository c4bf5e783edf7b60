using System.Runtime.CompilerServices;
using CustomerRelations.Calendar;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports.Figures;

/// <summary>The days of branches whose rows are read.</summary>
public sealed class FigureSpan
{
    // Each run of days is a question of its own.
    private const int MostRuns = 3;

    // In days: nearer than this, the midnights of two branches far apart on the globe could overlap and a row be read twice.
    private const int Near = 2;

    private readonly IReadOnlyDictionary<Guid, ReportBranch> branches;
    private readonly HashSet<(Guid, DateOnly)> wanted;
    private readonly List<(DateTime Start, DateTime End)> ranges;

    /// <param name="branches">All branches, by key.</param>
    /// <param name="days">Which days of which branches.</param>
    /// <param name="branchId">The branch they all are of; empty when they are of several.</param>
    public FigureSpan(IReadOnlyDictionary<Guid, ReportBranch> branches, IEnumerable<(Guid BranchId, DateOnly Day)> days, Guid? branchId)
    {
        (this.branches, wanted, BranchId) = (branches, days.ToHashSet(), branchId);
        ranges = Runs().Select(run => Range(run.First, run.Last)).ToList();
    }

    /// <value>Only rows of this branch; empty for all.</value>
    public Guid? BranchId { get; }

    /// <summary>The day it was at a branch.</summary>
    /// <param name="branchId">Which.</param>
    /// <param name="at">UTC.</param>
    public DateOnly DayOf(Guid branchId, DateTime at) => DateOnly.FromDateTime(BranchTime.Local(at, branches[branchId].Days.Zone));

    /// <summary>The working days of a branch.</summary>
    public OpenDays DaysOf(Guid branchId) => branches[branchId].Days;

    /// <summary>The rows of its days: one question for each run of days.</summary>
    /// <param name="rowsBetween">The rows from a moment to before another, both UTC.</param>
    /// <param name="cancel">Stops reading.</param>
    public async IAsyncEnumerable<T> Of<T>(Func<DateTime, DateTime, IQueryable<T>> rowsBetween, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        foreach (var (start, end) in ranges)
        {
            await foreach (var row in rowsBetween(start, end).AsAsyncEnumerable().WithCancellation(cancel))
            {
                yield return row;
            }
        }
    }

    internal bool Wants(Guid branchId, DateOnly day) => wanted.Contains((branchId, day));

    internal bool IsEmpty => wanted.Count == 0;

    // Runs of days; the nearest are made one until there are few.
    private List<(DateOnly First, DateOnly Last)> Runs()
    {
        List<(DateOnly First, DateOnly Last)> runs = [];
        foreach (var day in wanted.Select(one => one.Item2).Distinct().Order())
        {
            if (runs.Count > 0 && day.DayNumber - runs[^1].Last.DayNumber <= Near)
            {
                runs[^1] = (runs[^1].First, day);
            }
            else
            {
                runs.Add((day, day));
            }
        }

        while (runs.Count > MostRuns)
        {
            var at = Enumerable.Range(1, runs.Count - 1).MinBy(next => runs[next].First.DayNumber - runs[next - 1].Last.DayNumber);
            runs[at - 1] = (runs[at - 1].First, runs[at].Last);
            runs.RemoveAt(at);
        }

        return runs;
    }

    // From the first midnight of any branch to the last.
    private (DateTime Start, DateTime End) Range(DateOnly first, DateOnly last)
    {
        var zones = wanted.Select(one => one.Item1).Distinct().Select(id => branches[id].Days.Zone).Distinct().ToList();
        return (zones.Min(zone => Midnight(first, zone)), zones.Max(zone => Midnight(last.AddDays(1), zone)));
    }

    private static DateTime Midnight(DateOnly day, string zone) => BranchTime.Utc(day.ToDateTime(TimeOnly.MinValue), zone);
}
