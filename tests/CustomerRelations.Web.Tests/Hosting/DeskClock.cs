namespace CustomerRelations.Web.Tests.Hosting;

/// <summary>The machine's clock, put forward by hand. Timers keep the machine's pace.</summary>
public sealed class DeskClock : TimeProvider
{
    private TimeSpan ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    public void Forward(TimeSpan by) => ahead += by;
}
