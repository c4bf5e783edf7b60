using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using CustomerRelations.Results;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>Where a promise gets a later date.</summary>
/// <remarks>Told before it was due, the customer agreed to another date; told after, or not at all, it was late.</remarks>
public sealed class DelayDesk(CrmDbContext db, PromiseDrawer drawer, Duty duty, OpeningTimes times, TimeProvider clock, IValidator<NewDelay> rules)
{
    /// <returns>Done with the page to come back to; Invalid; NotFound; Conflict when it was settled or moved before.</returns>
    public async Task<Result<string>> DelayAsync(string? reference, NewDelay delay, Submission form, string back, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(delay, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        var (me, now) = (await duty.MeAsync(cancel), clock.Moment());
        var days = await times.OfAsync(me.BranchId, cancel);
        var due = SpokenTime.Read(delay.By, days, now);
        return due.At is { } at
            ? await drawer.TakeAsync(reference, delay.Version, form, "Promise moved", promise => Move(promise, delay, at, days, me.Id, now), back, cancel)
            : Result.Invalid(nameof(delay.By), due.Sentence!);
    }

    private Failure? Move(Promise promise, NewDelay delay, DateTime due, OpenDays days, Guid byId, DateTime now)
    {
        if (promise.DueAt is not { } old)
        {
            return Result.Invalid("", "This promise waits for something and not for a day. There is no date to move.");
        }

        if (due <= old)
        {
            return Result.Invalid(nameof(delay.By), $"It is due {SpokenTime.Write(old, days, now)} as it is. Say a later day.");
        }

        if (!TryReadTold(delay, days, now, out var told))
        {
            return Result.Invalid(nameof(delay.ToldAt), "We can’t read that time. Leave it empty for just now.");
        }

        if (told > now || told < promise.MadeAt)
        {
            return Result.Invalid(nameof(delay.ToldAt), told > now ? "That is still to come. Leave it empty for just now." : "That was before it was promised.");
        }

        db.Add(promise.Delay(due, told, delay.Why!.Trim(), byId));
        return null;
    }

    // A time without the tick was told as well: who types one means it.
    private static bool TryReadTold(NewDelay delay, OpenDays days, DateTime now, out DateTime? told)
    {
        told = delay.Told ? now : null;
        if (string.IsNullOrWhiteSpace(delay.ToldAt))
        {
            return true;
        }

        var isRead = DateTime.TryParseExact(delay.ToldAt.Trim(), ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local);
        told = isRead ? BranchTime.Utc(local, days.Zone) : null;
        return isRead;
    }
}
