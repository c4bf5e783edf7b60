using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.CustomerFile.Facts;

/// <summary>What customers told us: written down with a purpose, put right, forgotten.</summary>
public sealed class FactBook(CrmDbContext db, Work work, FilingCabinet cabinet, Duty duty, TimeProvider clock, IValidator<NewFact> rules)
{
    /// <returns>Done with the file's path; Invalid; NotFound.</returns>
    public async Task<Result<string>> AddAsync(string? reference, NewFact said, Submission form, CancellationToken cancel)
    {
        var (problem, until) = await CheckAsync(said, cancel);
        return problem ?? await work.RunAsync(form, token => WriteAsync(reference, said, until, token), cancel);
    }

    /// <returns>Done with the file's path; Invalid; NotFound; Conflict when somebody else changed it meanwhile.</returns>
    public async Task<Result<string>> ChangeAsync(string? reference, Guid id, NewFact said, Submission form, CancellationToken cancel)
    {
        var (problem, until) = await CheckAsync(said, cancel);
        return problem ?? await work.RunAsync(form, token => ChangeAsync(reference, id, said, until, token), cancel);
    }

    /// <summary>Forgets a fact for good: its row, and its words in the history of the file. That something was forgotten stays written there.</summary>
    /// <param name="reference">Whose file.</param>
    /// <param name="id">Which fact.</param>
    /// <param name="version">The version that was on the screen.</param>
    /// <param name="form">The posted form.</param>
    /// <param name="cancel">Stops before it is saved.</param>
    /// <returns>Done with the file's path; NotFound; Conflict when somebody else changed it meanwhile.</returns>
    public Task<Result<string>> ForgetAsync(string? reference, Guid id, Guid version, Submission form, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        var (customer, fact) = await FindAsync(reference, id, token);
        if (customer is null || fact is null)
        {
            return NoFact;
        }

        if (fact.Version != version)
        {
            return Stale.Form;
        }

        db.CustomerFacts.Remove(fact);
        await Eraser.ForgetFactsAsync(db, [fact.Id], token);
        db.Note("Fact forgotten", customer);
        return Result.Done($"/customers/{customer.Reference}");
    }, cancel);

    private static Failure NoFact => Result.NotFound("That is not written in this file. It may have been forgotten meanwhile.");

    private async Task<(Failure? Problem, DateOnly? Until)> CheckAsync(NewFact said, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(said, cancel) is { IsValid: false } problems)
        {
            return (Result.Invalid(problems), null);
        }

        var (until, sentence) = LastDay.Read(said.Until, await duty.ZoneAsync(cancel), clock.Moment());
        return (sentence is null ? null : Result.Invalid(nameof(NewFact.Until), sentence), until);
    }

    private async Task<Result<string>> WriteAsync(string? reference, NewFact said, DateOnly? until, CancellationToken cancel)
    {
        if (await cabinet.FindAsync(reference, cancel) is not { } customer)
        {
            return FilingCabinet.NoFile;
        }

        var source = await SourceAsync(customer, said, cancel);
        if (source is null && !string.IsNullOrWhiteSpace(said.Source))
        {
            return NoSource;
        }

        var me = await duty.MeAsync(cancel);
        var fact = CustomerFact.Tell(customer.Id, said.Kind!.Value, said.Words!.Trim(), said.Purpose!.Trim(), me.Id, source?.OccurredAt ?? clock.Moment(), DayOf(said), said.Year);
        (fact.MayBeUsedFor, fact.EndsOn, fact.SourceTouchpointId) = (Text(said.MayBeUsedFor), until, source?.Id);
        db.CustomerFacts.Add(fact);
        db.Note("Fact written down", customer);
        return Result.Done($"/customers/{customer.Reference}");
    }

    private async Task<Result<string>> ChangeAsync(string? reference, Guid id, NewFact said, DateOnly? until, CancellationToken cancel)
    {
        var (customer, fact) = await FindAsync(reference, id, cancel);
        if (customer is null || fact is null)
        {
            return NoFact;
        }

        if (fact.Version != said.Version)
        {
            return Stale.Form;
        }

        var source = await SourceAsync(customer, said, cancel);
        if (source is null && !string.IsNullOrWhiteSpace(said.Source))
        {
            return NoSource;
        }

        fact.Say(said.Kind!.Value, said.Words!.Trim(), said.Purpose!.Trim(), DayOf(said), said.Year);
        (fact.MayBeUsedFor, fact.EndsOn, fact.SourceTouchpointId) = (Text(said.MayBeUsedFor), until, source?.Id);
        if (db.ChangeTracker.HasChanges())
        {
            // The fact itself is the subject, so that its words in the history can be found again when it is forgotten.
            db.Note("Fact changed", fact);
        }

        return Result.Done($"/customers/{customer.Reference}");
    }

    private static Failure NoSource => Result.Invalid(nameof(NewFact.Source), "Choose one of their conversations, or none.");

    private async Task<(Customer? Customer, CustomerFact? Fact)> FindAsync(string? reference, Guid id, CancellationToken cancel) =>
        await cabinet.FindAsync(reference, cancel) is { } customer
            ? (customer, await db.CustomerFacts.SingleOrDefaultAsync(fact => fact.Id == id && fact.CustomerId == customer.Id, cancel))
            : (null, null);

    private async Task<Touchpoint?> SourceAsync(Customer customer, NewFact said, CancellationToken cancel) =>
        Reference.TryRead(said.Source, out var read)
            ? await db.Touchpoints.AsNoTracking().SingleOrDefaultAsync(talk => talk.Reference == read && talk.CustomerId == customer.Id, cancel)
            : null;

    private static (int Month, int Day)? DayOf(NewFact said) => said is { Month: { } month, Day: { } day } ? (month, day) : null;

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
