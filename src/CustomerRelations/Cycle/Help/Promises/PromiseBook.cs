using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>What we said we would do.</summary>
public sealed class PromiseBook(CrmDbContext db, OpeningTimes times, Duty duty, LastHand hands, TimeProvider clock)
{
    /// <summary>Writes down what was promised in a conversation; nothing when nothing was. Adds to the context and does not save.</summary>
    /// <param name="said">What, and by when.</param>
    /// <param name="touchpoint">The conversation, in the context with its matter.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <param name="field">The field of the form that says by when.</param>
    /// <returns>null when it is written down; Invalid when the day cannot be read, is past, or the branch is closed.</returns>
    public async Task<Failure?> MakeAsync(NewPromise said, Touchpoint touchpoint, CancellationToken cancel, string field = nameof(NewPromise.PromiseBy))
    {
        if (string.IsNullOrWhiteSpace(said.PromiseWords))
        {
            return null;
        }

        var due = said.Condition is null
            ? SpokenTime.Read(said.PromiseBy, await times.OfAsync(touchpoint.BranchId, cancel), touchpoint.WrittenAt)
            : new SpokenMoment(null);
        if (due.Sentence is { } sentence)
        {
            return Result.Invalid(field, sentence);
        }

        var matter = (await db.Matters.FindAsync([touchpoint.MatterId], cancel))!;
        db.Promises.Add(Promise.Make(matter, said.PromiseWords.Trim(), touchpoint.StaffId, touchpoint.LoggedAt, due.At, said.Condition, touchpoint.Id));
        return null;
    }

    /// <summary>The promises to a customer that are still open, the next one due first.</summary>
    public async Task<IReadOnlyList<OpenPromise>> OpenToAsync(Guid customerId, CancellationToken cancel) =>
        await OpenTo(customerId).ToListAsync(cancel);

    /// <summary>The same, to be read together with what else is open to them.</summary>
    public IQueryable<OpenPromise> OpenTo(Guid customerId) => PromiseTickets.Of(
        db, db.Promises.AsNoTracking().Unsettled().Where(promise => promise.CustomerId == customerId)
            .OrderBy(promise => promise.DueAt == null).ThenBy(promise => promise.DueAt).ThenBy(promise => promise.Id));

    /// <summary>One promise with everything that happened to it.</summary>
    /// <param name="reference">As people type it.</param>
    /// <param name="back">The local page to come back to.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>null when there is no such promise.</returns>
    public async Task<PromiseCard?> FindAsync(string? reference, string back, CancellationToken cancel)
    {
        if (!Reference.TryRead(reference, out var read)
            || await db.Promises.AsNoTracking().Include(found => found.Delays).SingleOrDefaultAsync(found => found.Reference == read, cancel) is not { } promise)
        {
            return null;
        }

        var (me, now) = (await duty.MeAsync(cancel), clock.Moment());
        var line = (await PromiseTickets.ReadAsync(db, db.Promises.AsNoTracking().Where(found => found.Id == promise.Id), cancel)).Single();
        var passings = await Passing.Of(db, promise.Id).ToListAsync(cancel);
        var ids = promise.Delays.Select(delay => delay.ById).Concat(passings.SelectMany(passing => new[] { passing.ById, passing.FromId, passing.ToId })).Distinct().ToList();
        var names = ids.Count == 0 ? [] : await db.Staff.Where(staff => ids.Contains(staff.Id)).ToDictionaryAsync(staff => staff.Id, staff => staff.DisplayName, cancel);
        return new PromiseCard(
            new PromiseLine(line, now, me.Zone, back, me.Id),
            promise.StateAt(now),
            promise.IsOpen ? null : await hands.OnAsync(promise.Id, cancel),
            new[] { promise.BrokenWhy, promise.BrokenTold, promise.ReleasedWords }.OfType<string>().ToList(),
            promise.Delays.OrderBy(delay => delay.OldDue)
                .Select(delay => new MovedDate(delay.OldDue, delay.NewDue, delay.ToldCustomerAt, delay.ToldInTime, delay.Why, names.GetValueOrDefault(delay.ById, ""))).ToList(),
            await times.OfAsync(me.BranchId, cancel))
        {
            PassedOn = passings.Select(passing => new PassedOn(
                names.GetValueOrDefault(passing.FromId, "somebody"), names.GetValueOrDefault(passing.ToId, "somebody"), Passing.WhyOf(passing.After), names.GetValueOrDefault(passing.ById, ""), passing.At)).ToList(),
            ConditionMetAt = promise.ConditionMetAt,
        };
    }
}
