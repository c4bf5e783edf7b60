using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Understand.Suggestions;

/// <summary>Where a manager says what came of a suggestion.</summary>
public sealed class SuggestionDesk(CrmDbContext db, Work work, Duty duty, TimeProvider clock, IValidator<SuggestionAnswer> rules)
{
    /// <returns>Done with the path of the list; Invalid; NotFound; NotAllowed for who does not manage; Conflict when somebody else answered meanwhile.</returns>
    public async Task<Result<string>> AnswerAsync(string? reference, SuggestionAnswer given, Submission form, CancellationToken cancel) =>
        await rules.ValidateAsync(given, cancel) is { IsValid: false } problems
            ? Result.Invalid(problems)
            : await work.RunAsync(form, token => WriteAsync(reference, given, token), cancel);

    private async Task<Result<string>> WriteAsync(string? reference, SuggestionAnswer given, CancellationToken cancel)
    {
        var me = await duty.NowAsync(cancel);
        if (!me.Manages)
        {
            return Result.NotAllowed("A manager says what came of a suggestion.");
        }

        if (!Reference.TryRead(reference, out var read) || await db.Suggestions.FirstOrDefaultAsync(found => found.Reference == read, cancel) is not { } suggestion)
        {
            return Result.NotFound("We have no suggestion under that reference.");
        }

        if (suggestion.Version != given.Version)
        {
            return Stale.Form;
        }

        suggestion.Answered(given.Outcome!.Value, given.Answer!.Trim(), me.Id, clock.Moment());
        db.Note("Suggestion answered", suggestion);
        return Result.Done($"/suggestions?show={SuggestionShelf.Word(given.Outcome.Value)}");
    }
}
