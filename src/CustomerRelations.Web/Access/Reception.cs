using CustomerRelations.Office.Entrance;
using CustomerRelations.Results;
using CustomerRelations.Web.Drafts;
using FluentValidation;

namespace CustomerRelations.Web.Access;

/// <summary>Receives colleagues: asks the door and gives out the badge.</summary>
public sealed class Reception(Door door, Badges badges, Cloakroom cloakroom, IValidator<SignIn> rules)
{
    /// <param name="typed">What was typed at the door.</param>
    /// <param name="path">Where to go on.</param>
    /// <param name="words">Sealed words that wait for whoever wrote them; to those who did not, they are nothing.</param>
    /// <param name="cancel">Stops before anybody is let in.</param>
    /// <returns>Done; Invalid; Unavailable.</returns>
    public async Task<Result<string>> ReceiveAsync(SignIn typed, string path, string? words, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(typed, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        var check = await door.CheckAsync(typed.Email!, typed.Password!, cancel);
        if (!check.IsDone)
        {
            return check.Kind == ResultKind.Invalid ? Result.Invalid(check.Problems) : Result.Unavailable(check.Sentence);
        }

        return await badges.IssueAsync(check.Value, typed.Keep, cancel)
            ? Result.Done(await cloakroom.HandBackAsync(check.Value.Id, words, cancel) ?? path)
            : Result.Invalid(nameof(typed.Password), Door.Refusal);
    }
}
