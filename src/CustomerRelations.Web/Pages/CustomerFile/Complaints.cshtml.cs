using CustomerRelations.Cycle.CustomerFile.Shelves;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.CustomerFile;

/// <summary>All that one customer complained about.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ComplaintsModel(ComplaintShelf shelf, Duty duty) : PageModel
{
    public ComplaintShelfView Shelf { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string reference, string? before, CancellationToken cancel)
    {
        var opened = await shelf.OpenAsync(reference, before, cancel);
        if (!opened.IsDone)
        {
            return NotFound();
        }

        (Shelf, Zone) = (opened.Value, await duty.ZoneAsync(cancel));
        return Page();
    }
}
