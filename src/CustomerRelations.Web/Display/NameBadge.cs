using System.Security.Claims;
using CustomerRelations.Entities;
using CustomerRelations.Office.Staffing;
using CustomerRelations.Web.Access;

namespace CustomerRelations.Web.Display;

/// <summary>Who is signed in, as the frame of every page shows it.</summary>
/// <param name="Theme">"light" or "dark"; none follows the computer.</param>
public sealed record NameBadge(string Name, string Role, bool IsAdmin, string? Theme)
{
    /// <value>Manager or admin: reads the reports.</value>
    public bool Manages { get; init; }

    /// <value>They do without the keys of a single letter.</value>
    public bool WithoutLetterKeys { get; init; }

    public static NameBadge Of(ClaimsPrincipal person) =>
        new(person.FindFirstValue(StaffClaims.DisplayName) ?? person.Identity?.Name ?? "", RoleWords.Of(RoleOf(person)), person.IsInRole(nameof(StaffRole.Admin)), ThemeOf(person))
        {
            Manages = RoleOf(person) >= StaffRole.Manager,
            WithoutLetterKeys = person.HasClaim(StaffClaims.LetterKeys, "off"),
        };

    private static StaffRole RoleOf(ClaimsPrincipal person) =>
        Enum.GetValues<StaffRole>().Where(role => person.IsInRole(role.ToString())).DefaultIfEmpty(StaffRole.FrontDesk).Max();

    private static string? ThemeOf(ClaimsPrincipal person) =>
        person.FindFirstValue(StaffClaims.Theme) switch
        {
            "light" => "light",
            "dark" => "dark",
            _ => null,
        };
}
