using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Account;

/// <summary>Remembers light or dark; posted by the button in the frame.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ThemeModel(OwnBadge own) : HousePage
{
    private const string Profile = "/account/profile";

    /// <value>"light" or "dark"; anything else is automatic.</value>
    [BindProperty(Name = "theme")]
    public string? Chosen { get; set; }

    public IActionResult OnGet() => LocalRedirect(Profile);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var theme = Chosen switch { "light" => Entities.Theme.Light, "dark" => Entities.Theme.Dark, _ => Entities.Theme.Automatic };
        await own.ChooseThemeAsync(User, theme, cancel);
        return LocalRedirect(Profile);
    }
}
