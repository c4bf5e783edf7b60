using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.CustomerFile;

/// <summary>Which rules fired for a customer and which left them out, and why.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class RulesModel(FilingCabinet cabinet, CustomerFirings firings, Duty duty) : PageModel
{
    public FileCover Cover { get; private set; } = null!;

    public CustomerFiringsPage Firings { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string reference, string? before, CancellationToken cancel)
    {
        if (await cabinet.CoverAsync(reference, cancel) is not { } cover)
        {
            return NotFound();
        }

        (Cover, Firings, Zone) = (cover, await firings.OfAsync(cover.Customer.Id, before, cancel), await duty.ZoneAsync(cancel));
        return Page();
    }
}
