namespace CustomerRelations.Calendar;

/// <summary>A moment as the wall clock of a branch shows it.</summary>
public static class BranchTime
{
    /// <summary>Turns a UTC moment into the branch's local time.</summary>
    /// <param name="at">UTC.</param>
    /// <param name="zone">An IANA zone; an unknown one reads as UTC, so that a page is shown rather than lost.</param>
    public static DateTime Local(DateTime at, string zone) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? TimeZoneInfo.ConvertTimeFromUtc(at, found) : at;

    /// <summary>Turns a wall clock time of the branch into UTC. A time that a clock change leaves out is read an hour later; of one that comes twice the first counts.</summary>
    /// <param name="local">The branch's local time.</param>
    /// <param name="zone">An IANA zone; an unknown one reads as UTC.</param>
    public static DateTime Utc(DateTime local, string zone)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found))
        {
            return DateTime.SpecifyKind(local, DateTimeKind.Utc);
        }

        var wall = DateTime.SpecifyKind(found.IsInvalidTime(local) ? local.AddHours(1) : local, DateTimeKind.Unspecified);
        return found.IsAmbiguousTime(wall)
            ? DateTime.SpecifyKind(wall - found.GetAmbiguousTimeOffsets(wall).Max(), DateTimeKind.Utc)
            : TimeZoneInfo.ConvertTimeToUtc(wall, found);
    }

    public static bool IsZone(string? zone) => zone is { Length: > 0 } && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _);
}
