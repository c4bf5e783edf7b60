using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Cycle.Help.Promises;
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

    /// <value>Where the pages of the story are.</value>
    public StoryAddress Address => new($"/customers/{View.Customer.Reference}", View.Story.Filter);

    private Guid ReaderId { get; set; }

    /// <value>A conversation was saved just before.</value>
    public bool Saved { get; private set; }

    public async Task<IActionResult> OnGetAsync(string reference, string? before, string? saved, StoryFilter filter, CancellationToken cancel)
    {
        var opened = await folder.OpenAsync(reference, filter, before, Timeline.PageSize, cancel);
        if (!opened.IsDone)
        {
            return NotFound();
        }

        var me = await duty.MeAsync(cancel);
        (View, Zone, ReaderId, Saved) = (opened.Value, me.Zone, me.Id, Reference.TryRead(saved, out _));
        return View.Customer.Reference == reference ? Page() : LocalRedirect($"/customers/{View.Customer.Reference}");
    }

    /// <summary>The ticket of one promise, to be settled from here.</summary>
    public PromiseLine LineOf(OpenPromise promise) => new(promise, View.Now, Zone, $"/customers/{View.Customer.Reference}", ReaderId);
}
