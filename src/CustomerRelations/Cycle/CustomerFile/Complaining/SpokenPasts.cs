using CustomerRelations.Calendar;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;

namespace CustomerRelations.Cycle.CustomerFile.Complaining;

/// <summary>Reads when something was, as people type it, by the clock of the reader's branch.</summary>
public sealed class SpokenPasts(Duty duty, OpeningTimes times, TimeProvider clock)
{
    /// <param name="typed">Empty for just now.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<SpokenMoment> ReadAsync(string? typed, CancellationToken cancel) => string.IsNullOrWhiteSpace(typed)
        ? new SpokenMoment(clock.Moment())
        : SpokenPast.Read(typed, await times.OfAsync((await duty.MeAsync(cancel)).BranchId, cancel), clock.Moment());
}
