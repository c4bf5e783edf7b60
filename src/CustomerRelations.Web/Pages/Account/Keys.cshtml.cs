using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Account;

/// <summary>Every key there is.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class KeysModel : PageModel
{
    public void OnGet()
    {
    }

    /// <summary>The map alone, for the script that shows it over any page.</summary>
    public IActionResult OnGetMap() => Partial("_KeyMap", NameBadge.Of(User).WithoutLetterKeys);
}
