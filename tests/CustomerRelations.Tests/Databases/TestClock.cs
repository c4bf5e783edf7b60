using CustomerRelations.Data;

namespace CustomerRelations.Tests.Databases;

/// <summary>Stands still at 10:00 UTC on Monday, 2 March 2026, until a test advances it; the database's clock shows the same.</summary>
public sealed class TestClock : TimeProvider, IDatabaseClock
{
    public static readonly DateTime Start = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);

    private long ticks = Start.Ticks;

    public DateTime Now => new(Interlocked.Read(ref ticks), DateTimeKind.Utc);

    public override DateTimeOffset GetUtcNow() => new(Now);

    public void Advance(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);

    public Task<DateTime> NowAsync(CrmDbContext db, CancellationToken cancel) => Task.FromResult(Now);
}
