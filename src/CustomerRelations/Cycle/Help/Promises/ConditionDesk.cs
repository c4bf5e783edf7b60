using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using CustomerRelations.Results;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>Where promises that wait for something are looked at: "not yet", or it holds and they get a date.</summary>
/// <remarks>"We ring when it is in stock" is broken by nobody looking. So each stands on a list until somebody did, and the customer hears that it holds.</remarks>
public sealed class ConditionDesk(CrmDbContext db, PromiseDrawer drawer, Duty duty, OpeningTimes times, TimeProvider clock, IValidator<MetCondition> rules)
{
    private static readonly Failure HasDate = Result.Conflict("This promise waits for nothing any more: it has a day. There is nothing to look at.");

    /// <returns>Done with the page to come back to; NotFound; Conflict when it has a date, was settled or changed before.</returns>
    public Task<Result<string>> NotYetAsync(string? reference, SeenCondition seen, Submission form, string back, CancellationToken cancel) =>
        drawer.TakeAsync(reference, seen.Version, form, "Condition looked at", promise =>
        {
            if (!Waits(promise))
            {
                return HasDate;
            }

            promise.SeeCondition(clock.Moment());
            return null;
        }, back, cancel);

    /// <summary>It holds: it is due by a day from now on. Whoever has it is asked to tell the customer, unless that was done.</summary>
    /// <returns>Done with the page to come back to; Invalid; NotFound; Conflict when it has a date, was settled or changed before.</returns>
    public async Task<Result<string>> HoldsAsync(string? reference, MetCondition met, Submission form, string back, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(met, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        var (me, now) = (await duty.MeAsync(cancel), clock.Moment());
        var days = await times.OfAsync(me.BranchId, cancel);
        var due = SpokenTime.Read(met.By, days, now);
        return due.At is { } at
            ? await drawer.TakeAsync(reference, met.Version, form, met.Told ? "Condition holds, customer told" : "Condition holds", promise => Meet(promise, at, met.Told, days, now), back, cancel)
            : Result.Invalid(nameof(met.By), due.Sentence!);
    }

    private Failure? Meet(Promise promise, DateTime due, bool told, OpenDays days, DateTime now)
    {
        if (!Waits(promise))
        {
            return HasDate;
        }

        promise.MeetCondition(now, due);
        if (!told && promise.CustomerId is not null)
        {
            var words = Lengths.Cut($"Tell them it is so far: {promise.Condition}. {promise.Words}", Lengths.Sentences);
            db.Add(FollowUpTask.Ask(promise, words, now, days.EndOfWorkingDay(now, 0)));
        }

        return null;
    }

    private static bool Waits(Promise promise) => promise is { Condition: not null, DueAt: null };
}
