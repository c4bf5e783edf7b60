using CustomerRelations.Cycle.Desk;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Desk;

/// <summary>One page to read, or to print, before somebody comes or is rung.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class BriefingModel(Briefings briefings) : HousePage
{
    public Briefing View { get; private set; } = null!;

    public Pronoun They => Pronoun.For(View.File.Customer.Pronoun);

    /// <value>How to greet them, and what to leave unsaid.</value>
    public BriefingWords Words => new(View, They);

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        if (await briefings.OpenAsync(reference, cancel) is not { } found)
        {
            return NotFound();
        }

        View = found;
        return found.File.Customer.Reference == reference ? Page() : LocalRedirect($"/desk/briefing/{found.File.Customer.Reference}");
    }
}
