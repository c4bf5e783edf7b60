using CustomerRelations.Calendar;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Says back how a day and an hour were understood, before anything is saved.</summary>
public sealed class DeskDates(Duty duty, OpeningTimes times, TimeProvider clock)
{
    /// <param name="typed">As it stands in the field.</param>
    /// <param name="hasBeen">A moment that has passed is meant.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>null when nothing is to be said: the field is empty, or it waits for something instead of a day.</returns>
    public async Task<HeardDate?> HearAsync(string? typed, bool hasBeen, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(typed) || (!hasBeen && new Help.Promises.NewPromise(null, typed).Condition is not null))
        {
            return null;
        }

        var me = await duty.MeAsync(cancel);
        var (days, now) = (await times.OfAsync(me.BranchId, cancel), clock.Moment());
        var heard = hasBeen ? SpokenPast.Read(typed, days, now) : SpokenTime.Read(typed, days, now);
        return heard.At is { } at
            ? new HeardDate(SpokenTime.Write(at, days, now), true, null)
            : new HeardDate(heard.Sentence!, false, heard.Offer is { } offer ? SpokenTime.Write(offer, days, now) : null);
    }
}
