namespace CustomerRelations.Entities;

/// <summary>The days before and after the day on which an action was done: as many on each side. The day itself counts for neither.</summary>
/// <remarks>Equal windows, because a month has more complaints than a week whatever was changed. Only whole days count, so the day of looking does not. Days are those of UTC.</remarks>
/// <param name="Done">The day it was done.</param>
/// <param name="Days">On each side.</param>
public sealed record EffectWindow(DateOnly Done, int Days)
{
    /// <value>In days: longer back, other things have changed too.</value>
    public const int Most = 90;

    /// <value>The first day that is counted.</value>
    public DateOnly From => Done.AddDays(-Days);

    /// <value>The day after the last one that is counted.</value>
    public DateOnly Until => Done.AddDays(1 + Days);

    /// <param name="doneAt">UTC.</param>
    /// <param name="lookedAt">UTC.</param>
    /// <returns>Nothing while no whole day has gone by since.</returns>
    public static EffectWindow? Of(DateTime doneAt, DateTime lookedAt)
    {
        var (done, looked) = (DateOnly.FromDateTime(doneAt), DateOnly.FromDateTime(lookedAt));
        var days = Math.Min(Most, looked.DayNumber - done.DayNumber - 1);
        return days < 1 ? null : new EffectWindow(done, days);
    }
}
