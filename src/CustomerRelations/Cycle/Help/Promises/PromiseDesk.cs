using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Results;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>Where promises are settled. Anybody at a desk may: a colleague on duty keeps what another promised, and signs for it.</summary>
public sealed class PromiseDesk(PromiseDrawer drawer, TimeProvider clock, IValidator<BrokenPromise> brokenRules, IValidator<ReleasedPromise> releasedRules)
{
    /// <returns>Done with the page to come back to; NotFound; Conflict when it was settled or moved before.</returns>
    public Task<Result<string>> KeepAsync(string? reference, KeptPromise kept, Submission form, string back, CancellationToken cancel) =>
        drawer.TakeAsync(reference, kept.Version, form, "Promise kept", promise =>
        {
            promise.Keep(clock.Moment());
            return null;
        }, back, cancel);

    /// <returns>Done with the page to come back to; Invalid; NotFound; Conflict when it was settled or moved before.</returns>
    public async Task<Result<string>> BreakAsync(string? reference, BrokenPromise broken, Submission form, string back, CancellationToken cancel)
    {
        if (await brokenRules.ValidateAsync(broken, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await drawer.TakeAsync(reference, broken.Version, form, "Promise not kept", promise =>
        {
            promise.Break(broken.Why!.Trim(), clock.Moment(), string.IsNullOrWhiteSpace(broken.TheyWereTold) ? null : broken.TheyWereTold.Trim());
            return null;
        }, back, cancel);
    }

    /// <returns>Done with the page to come back to; Invalid; NotFound; Conflict when it was settled or moved before.</returns>
    public async Task<Result<string>> ReleaseAsync(string? reference, ReleasedPromise released, Submission form, string back, CancellationToken cancel)
    {
        if (await releasedRules.ValidateAsync(released, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await drawer.TakeAsync(reference, released.Version, form, "Promise released", promise =>
        {
            promise.Release(clock.Moment(), released.Words!.Trim());
            return null;
        }, back, cancel);
    }
}
