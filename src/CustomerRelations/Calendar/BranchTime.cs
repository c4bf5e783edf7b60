namespace CustomerRelations.Calendar;

/// <summary>A moment as the wall clock of a branch shows it.</summary>
public static class BranchTime
{
    /// <summary>Turns a UTC moment into the branch's local time.</summary>
    /// <param name="at">UTC.</param>
    /// <param name="zone">An IANA zone; an unknown one reads as UTC, so that a page is shown rather than lost.</param>
    public static DateTime Local(DateTime at, string zone) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? TimeZoneInfo.ConvertTimeFromUtc(at, found) : at;

    public static bool IsZone(string? zone) => zone is { Length: > 0 } && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _);
}
