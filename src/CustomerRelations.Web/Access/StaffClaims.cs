using System.Security.Claims;

namespace CustomerRelations.Web.Access;

/// <summary>What the signed-in person's ticket says about them.</summary>
public static class StaffClaims
{
    public const string DisplayName = "display_name";

    /// <value>"light" or "dark"; absent for automatic.</value>
    public const string Theme = "theme";

    /// <value>"off" when they do without the keys of a single letter; absent else.</value>
    public const string LetterKeys = "letter_keys";

    /// <value>The key of the session row.</value>
    public const string Session = "session";

    public static Guid StaffId(this ClaimsPrincipal person) =>
        Guid.TryParse(person.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : Guid.Empty;

    public static Guid SessionId(this ClaimsPrincipal person) =>
        Guid.TryParse(person.FindFirstValue(Session), out var id) ? id : Guid.Empty;
}
