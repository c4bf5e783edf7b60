using System.Security.Claims;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>Who is signed in, as the frame of every page shows it.</summary>
/// <param name="Theme">"light" or "dark"; none follows the computer.</param>
public sealed record NameBadge(string Name, string Role, bool IsAdmin, string? Theme)
{
    /// <summary>The claim that holds the name colleagues know.</summary>
    public const string NameClaim = "display_name";

    /// <summary>The claim that holds the chosen theme; absent when it follows the computer.</summary>
    public const string ThemeClaim = "theme";

    public static NameBadge Of(ClaimsPrincipal person) =>
        new(person.FindFirstValue(NameClaim) ?? person.Identity?.Name ?? "", RoleWords(person), person.IsInRole(nameof(StaffRole.Admin)), ThemeOf(person));

    private static string RoleWords(ClaimsPrincipal person) =>
        person.IsInRole(nameof(StaffRole.Admin)) ? "Admin"
        : person.IsInRole(nameof(StaffRole.Manager)) ? "Manager"
        : "Front desk";

    private static string? ThemeOf(ClaimsPrincipal person) =>
        person.FindFirstValue(ThemeClaim) switch
        {
            "light" or "Light" => "light",
            "dark" or "Dark" => "dark",
            _ => null,
        };
}
