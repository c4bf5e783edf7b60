using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Reports;

/// <summary>All reports by name.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class IndexModel : PageModel
{
    public void OnGet()
    {
        // The reports stand in the page itself.
    }
}
