using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Actions;

/// <summary>One corrective action: what changes, whether it helped, and who is to be told. Each form goes to the page of its verb.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class CardModel(ActionFolder folder) : HousePage
{
    public ActionView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string reference, string? after, CancellationToken cancel)
    {
        if (await folder.OpenAsync(reference, after, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
