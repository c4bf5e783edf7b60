using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Keep;

/// <summary>Where the line of how somebody leaves us leads, in one word.</summary>
/// <param name="Warmer">true when it leads up, false when it leads down.</param>
/// <param name="Since">When it turned, UTC.</param>
public sealed record FeelingTrend(bool Warmer, DateTime Since)
{
    // One step of the five, on average, is more than a mood of the day.
    private const double Step = 1;
    private const int Fewest = 4;

    /// <param name="newestFirst">When they left, and how.</param>
    /// <returns>nothing while there are too few, or when they leave as they used to.</returns>
    public static FeelingTrend? Of(IReadOnlyList<(DateTime At, Feeling Left)> newestFirst)
    {
        if (newestFirst.Count < Fewest)
        {
            return null;
        }

        var half = newestFirst.Count / 2;
        var (late, early) = (newestFirst.Take(half).ToList(), newestFirst.Skip(half).ToList());
        var change = late.Average(one => (int)one.Left) - early.Average(one => (int)one.Left);
        return change <= -Step ? new FeelingTrend(false, early.OrderByDescending(one => (int)one.Left).ThenByDescending(one => one.At).First().At)
            : change >= Step ? new FeelingTrend(true, early.OrderBy(one => (int)one.Left).ThenByDescending(one => one.At).First().At)
            : null;
    }
}
