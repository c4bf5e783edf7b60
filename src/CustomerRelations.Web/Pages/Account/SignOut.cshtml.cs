using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Account;

/// <summary>The way out.</summary>
[AllowAnonymous]
[StaleForms]
public sealed class SignOutModel(Badges badges) : HousePage
{
    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Page() : LocalRedirect("/account/sign-in");

    public async Task<IActionResult> OnPostAsync()
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            await badges.TakeBackAsync();
            TempData["Message"] = "You are signed out. See you soon.";
        }

        return LocalRedirect("/account/sign-in");
    }
}
