using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Desk;

/// <summary>The front door leads to the desk.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class StartModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/desk");
}
