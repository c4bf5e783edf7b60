using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.CustomerFile;

/// <summary>One matter: what they want to achieve, how long it took, and every conversation about it.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class MatterModel(MatterFolder folder, Duty duty) : PageModel
{
    public MatterView View { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public Pronoun They => Pronoun.For(View.Customer?.Pronoun);

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        var opened = await folder.OpenAsync(reference, cancel);
        if (!opened.IsDone)
        {
            return NotFound();
        }

        (View, Zone) = (opened.Value, await duty.ZoneAsync(cancel));
        return Page();
    }
}
