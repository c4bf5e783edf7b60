using CustomerRelations.Calendar;
using CustomerRelations.Office.Places;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>Reads by when something is to be done, as people type it, on the days of a branch.</summary>
public sealed class DueDates(OpeningTimes times, TimeProvider clock)
{
    /// <returns>The moment in UTC; or nothing, with what to say.</returns>
    public async Task<(DateTime? At, string Problem)> ReadAsync(string text, Guid branchId, CancellationToken cancel)
    {
        var spoken = SpokenTime.Read(text, await times.OfAsync(branchId, cancel), clock.Moment());
        return (spoken.At, spoken.Sentence ?? "");
    }
}
