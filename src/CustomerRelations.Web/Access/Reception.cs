using CustomerRelations.Office.Entrance;
using CustomerRelations.Results;
using FluentValidation;

namespace CustomerRelations.Web.Access;

/// <summary>Receives colleagues: asks the door and gives out the badge.</summary>
public sealed class Reception(Door door, Badges badges, IValidator<SignIn> rules)
{
    /// <returns>Done; Invalid; Unavailable.</returns>
    public async Task<Result<string>> ReceiveAsync(SignIn typed, string path, CancellationToken cancel)
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
            ? Result.Done(path)
            : Result.Invalid(nameof(typed.Password), Door.Refusal);
    }
}
