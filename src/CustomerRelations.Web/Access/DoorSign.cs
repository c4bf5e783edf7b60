using CustomerRelations.Data.Seed;

namespace CustomerRelations.Web.Access;

/// <summary>What stands beside the door.</summary>
/// <param name="Branch">The branch's name where there is only one.</param>
/// <param name="Guests">Accounts that everybody may use; none but in the demo office.</param>
/// <param name="GuestPassword">Theirs.</param>
public sealed record DoorSign(string? Branch, IReadOnlyList<DemoAccount> Guests, string GuestPassword)
{
    public static DoorSign Blank { get; } = new(null, [], "");
}
