using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.CustomerFile;

/// <summary>One conversation in full.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class TouchpointModel(TouchpointFolder folder, Duty duty) : PageModel
{
    public TouchpointView View { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public bool Saved { get; private set; }

    /// <value>It was put aside by whoever looks, or they manage: they may finish it.</value>
    public bool MayFinish { get; private set; }

    public Pronoun They => Pronoun.For(View.Customer?.Pronoun);

    public async Task<IActionResult> OnGetAsync(string reference, string? saved, CancellationToken cancel)
    {
        var opened = await folder.OpenAsync(reference, cancel);
        if (!opened.IsDone)
        {
            return NotFound();
        }

        var me = await duty.MeAsync(cancel);
        (View, Zone, Saved) = (opened.Value, me.Zone, saved is not null);
        MayFinish = me.Manages || View.Chapter.Touchpoint.StaffId == me.Id;
        return Page();
    }
}
