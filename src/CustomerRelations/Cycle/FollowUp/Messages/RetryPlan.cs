namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>When a message that was not taken is tried again: after 1, 5 and 30 minutes, then every hour, for a day.</summary>
public static class RetryPlan
{
    private static readonly TimeSpan[] Waits = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30)];
    private static readonly TimeSpan Hourly = TimeSpan.FromHours(1);
    private static readonly TimeSpan GivenUpAfter = TimeSpan.FromHours(24);

    /// <summary>How long after so many tries the next one is.</summary>
    /// <param name="tries">1 or more.</param>
    public static TimeSpan WaitAfter(int tries) => tries <= Waits.Length ? Waits[tries - 1] : Hourly;

    /// <summary>A day of trying is over: an admin looks at it.</summary>
    public static bool IsOver(int tries) => Enumerable.Range(1, Math.Max(0, tries - 1)).Aggregate(TimeSpan.Zero, (waited, one) => waited + WaitAfter(one)) >= GivenUpAfter;
}
