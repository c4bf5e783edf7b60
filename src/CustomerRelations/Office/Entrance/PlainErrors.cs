using Microsoft.AspNetCore.Identity;

namespace CustomerRelations.Office.Entrance;

/// <summary>What Identity has to say, in the words of this house.</summary>
/// <remarks>Its other sentences reach nobody: forms have rules of their own, and a password has <see cref="PasswordRules"/>.</remarks>
public sealed class PlainErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => new()
    {
        Code = nameof(PasswordTooShort),
        Description = $"Use {length} characters or more. A short sentence is easy to remember.",
    };
}
