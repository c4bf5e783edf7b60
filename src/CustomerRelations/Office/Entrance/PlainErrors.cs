using Microsoft.AspNetCore.Identity;

namespace CustomerRelations.Office.Entrance;

/// <summary>What Identity has to say, in the words of this house.</summary>
public sealed class PlainErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        Say(nameof(PasswordTooShort), $"Use {length} characters or more. A short sentence is easy to remember.");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "That is not your current password.");

    public override IdentityError DuplicateEmail(string email) => Say(nameof(DuplicateEmail), "A colleague has this e-mail already.");

    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), "A colleague has this e-mail already.");

    public override IdentityError InvalidEmail(string? email) => Say(nameof(InvalidEmail), "Write an e-mail address, such as name@example.org.");

    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), "Write an e-mail address, such as name@example.org.");

    public override IdentityError InvalidToken() => Say(nameof(InvalidToken), "This link has been used or is too old. Ask an admin for a new one.");

    public override IdentityError ConcurrencyFailure() =>
        Say(nameof(ConcurrencyFailure), "Somebody changed this while you were writing. Look at what is there now, then save again.");

    private static IdentityError Say(string code, string sentence) => new() { Code = code, Description = sentence };
}
