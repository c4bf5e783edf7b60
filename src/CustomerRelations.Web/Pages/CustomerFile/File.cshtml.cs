using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.CustomerFile;

/// <summary>The one file about a customer: a glance, the story, and what they told us.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class FileModel(CustomerFolder folder, Duty duty) : HousePage
{
    public FileView View { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public Pronoun They => Pronoun.For(View.Customer.Pronoun);

    /// <value>A conversation was saved just before.</value>
    public bool Saved { get; private set; }

    public async Task<IActionResult> OnGetAsync(string reference, string? before, string? saved, CancellationToken cancel)
    {
        var opened = await folder.OpenAsync(reference, before, Timeline.PageSize, cancel);
        if (!opened.IsDone)
        {
            return NotFound();
        }

        (View, Zone, Saved) = (opened.Value, await duty.ZoneAsync(cancel), Reference.TryRead(saved, out _));
        return View.Customer.Reference == reference ? Page() : LocalRedirect($"/customers/{View.Customer.Reference}");
    }
}
