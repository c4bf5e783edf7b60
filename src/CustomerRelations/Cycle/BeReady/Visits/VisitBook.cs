using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady.Visits;

/// <summary>Who is expected, who came, who went. A branch reads and writes its own visits only.</summary>
public sealed class VisitBook(CrmDbContext db, Work work, Duty duty, OpeningTimes times, TimeProvider clock, IValidator<NewVisit> rules)
{
    /// <value>Where an act leads when the form does not say.</value>
    public const string List = "/visits";

    private const string NotHere = "We expect nobody like that at your branch.";

    /// <summary>Writes down whom we expect, or who has come in and waits.</summary>
    /// <returns>Done with the path of the list; Invalid; NotFound when the file is gone.</returns>
    public async Task<Result<string>> ExpectAsync(NewVisit input, Submission form, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(input, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        var (me, now) = (await duty.MeAsync(cancel), clock.Moment());
        var spoken = string.IsNullOrWhiteSpace(input.When) ? new SpokenMoment(null) : SpokenTime.Read(input.When, await times.OfAsync(me.BranchId, cancel), now);
        return spoken.Sentence is { } sentence
            ? Result.Invalid(nameof(input.When), sentence)
            : await work.RunAsync(form, token => WriteAsync(input, spoken.At, me, now, token), cancel);
    }

    /// <summary>They are here and wait. Said twice, they came once.</summary>
    /// <returns>Done with the path of the list; NotFound; Conflict when they went before.</returns>
    public Task<Result<string>> ArriveAsync(Guid id, Submission form, CancellationToken cancel) => ActAsync(id, form, (visit, me) =>
    {
        if (visit.LeftAt is { } left)
        {
            return Result.Conflict($"Somebody wrote at {At(left, me)} that they went. If they are back, write that somebody came in.");
        }

        if (visit.ArrivedAt is null)
        {
            visit.Arrive(clock.Moment());
            db.Note("Visit arrived", visit);
        }

        return null;
    }, cancel);

    /// <summary>They went without being spoken with, or never came.</summary>
    /// <returns>Done with the path of the list; NotFound; Conflict when they were spoken with.</returns>
    public Task<Result<string>> LeaveAsync(Guid id, Submission form, CancellationToken cancel) => ActAsync(id, form, (visit, _) =>
    {
        if (visit.TouchpointId is not null)
        {
            return Result.Conflict("Somebody has talked with them meanwhile. They did not go unheard.");
        }

        if (visit.LeftAt is null)
        {
            visit.Leave(clock.Moment());
            db.Note("Visit left", visit);
        }

        return null;
    }, cancel);

    private async Task<Result<string>> WriteAsync(NewVisit input, DateTime? expectedAt, Colleague me, DateTime now, CancellationToken cancel)
    {
        var customerId = await FileAsync(input.Customer, cancel);
        if (customerId is null && !string.IsNullOrWhiteSpace(input.Customer))
        {
            return Result.NotFound("That file is no longer here.");
        }

        if (input.With is { } with && !await db.Staff.AnyAsync(staff => staff.Id == with && staff.Id != StaffMember.SystemId && staff.DisabledAt == null, cancel))
        {
            return Result.Invalid(nameof(input.With), "They do not work here any more. Choose somebody else, or nobody.");
        }

        var visit = Visit.Expect(me.BranchId, customerId, customerId is null ? input.Who!.Trim() : null, expectedAt);
        (visit.About, visit.StaffId) = (string.IsNullOrWhiteSpace(input.About) ? null : input.About.Trim(), input.With);
        if (input.HasCome)
        {
            visit.Arrive(now);
        }

        db.Visits.Add(visit);
        db.Note(input.HasCome ? "Visit began" : "Visit expected", visit);
        return Result.Done(List);
    }

    private async Task<Guid?> FileAsync(string? reference, CancellationToken cancel) => Reference.TryRead(reference, out var read)
        ? await (from written in db.Customers
                 where written.Reference == read
                 join living in db.Customers on written.MergedIntoId ?? written.Id equals living.Id
                 where living.ErasedAt == null
                 select (Guid?)living.Id).SingleOrDefaultAsync(cancel)
        : null;

    private Task<Result<string>> ActAsync(Guid id, Submission form, Func<Visit, Colleague, Failure?> act, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        var me = await duty.MeAsync(token);
        return await db.Visits.SingleOrDefaultAsync(visit => visit.Id == id && visit.BranchId == me.BranchId, token) is not { } visit
            ? Result.NotFound(NotHere)
            : act(visit, me) is { } refused ? refused : Result.Done(List);
    }, cancel);

    private static string At(DateTime at, Colleague me) => BranchTime.Local(at, me.Zone).ToString("HH:mm", CultureInfo.InvariantCulture);
}
