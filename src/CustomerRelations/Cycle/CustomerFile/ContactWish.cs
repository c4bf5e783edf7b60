using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>Whether a customer wants to hear from us of our own accord.</summary>
public sealed class ContactWish(Work work, CrmDbContext db, CustomerBook book, TimeProvider clock, IValidator<WishAnswer> rules)
{
    /// <returns>NotFound when there is no such file.</returns>
    public async Task<Result<Customer>> OpenAsync(string? reference, CancellationToken cancel) =>
        await book.FindAsync(reference, cancel) is { } customer ? Result.Done(customer) : NoFile;

    /// <summary>Writes down what they answered.</summary>
    /// <param name="reference">Whose file.</param>
    /// <param name="answer">Yes, or would rather not.</param>
    /// <param name="form">The posted form.</param>
    /// <param name="cancel">Stops before it is saved.</param>
    /// <returns>Done with the file's path; Invalid; NotFound; Conflict when somebody else changed the file meanwhile.</returns>
    public async Task<Result<string>> AnswerAsync(string? reference, WishAnswer answer, Submission form, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(answer, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, token => WriteAsync(reference, answer, token), cancel);
    }

    private static Failure NoFile => Result.NotFound("We have no file under that reference.");

    private async Task<Result<string>> WriteAsync(string? reference, WishAnswer answer, CancellationToken cancel)
    {
        if (await book.FindAsync(reference, cancel) is not { } customer)
        {
            return NoFile;
        }

        if (customer.Version != answer.Version)
        {
            return Stale.Form;
        }

        if (answer.May == true)
        {
            customer.AllowContact();
        }
        else
        {
            customer.RefuseContact(clock.Moment());
        }

        db.Note(answer.May == true ? "Contact allowed" : "Contact refused", customer);
        return Result.Done($"/customers/{customer.Reference}");
    }
}
