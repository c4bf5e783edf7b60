namespace CustomerRelations.Calendar;

/// <summary>Reads the clock as it is stored: UTC, to the microsecond.</summary>
public static class Clock
{
    public static DateTime Moment(this TimeProvider clock) => ToMicrosecond(clock.GetUtcNow().UtcDateTime);

    /// <summary>Drops what no database keeps.</summary>
    public static DateTime ToMicrosecond(DateTime at) => new(at.Ticks - (at.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
}
