using CustomerRelations.Calendar;
using CustomerRelations.Office;

namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>Who acts, as it is written at this moment, and when that is.</summary>
public sealed class SignedClock(Duty duty, TimeProvider clock)
{
    public async Task<(Colleague Me, DateTime Now)> ReadAsync(CancellationToken cancel) => (await duty.NowAsync(cancel), clock.Moment());
}
