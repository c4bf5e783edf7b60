using CustomerRelations.Calendar;

namespace CustomerRelations.Tests.Cycle.FollowUp;

/// <summary>Which cold endings call for a call, and by when.</summary>
internal static class FiringPlan
{
    /// <value>Nobody is called twice for endings that lie closer together than this.</value>
    public static readonly TimeSpan Rest = TimeSpan.FromDays(7);

    /// <summary>Of endings that lie close together for one person the first one counts.</summary>
    /// <remarks>It goes by when they left, not by when the sweep came by: so the same month gives the same calls, however often it is swept.</remarks>
    /// <param name="inOrder">The first one first.</param>
    /// <param name="asked">Endings for which somebody was asked before: whose, and when.</param>
    public static IReadOnlyList<Ending> Choose(IEnumerable<Ending> inOrder, IEnumerable<(Guid CustomerId, DateTime OccurredAt)> asked)
    {
        var known = asked.GroupBy(one => one.CustomerId, one => one.OccurredAt).ToDictionary(one => one.Key, one => one.ToList());
        var chosen = new List<Ending>();
        foreach (var ending in inOrder)
        {
            if (!known.TryGetValue(ending.CustomerId, out var before))
            {
                known[ending.CustomerId] = before = [];
            }

            if (before.TrueForAll(other => (ending.OccurredAt - other).Duration() >= Rest))
            {
                before.Add(ending.OccurredAt);
                chosen.Add(ending);
            }
        }

        return chosen;
    }

    /// <summary>The same time of the day, so many working days of the branch later.</summary>
    public static DateTime DueAt(Ending ending, int workingDays, IReadOnlyDictionary<Guid, OpenDays> days) =>
        days[ending.BranchId].AddWorkingDays(ending.OccurredAt, workingDays);
}
