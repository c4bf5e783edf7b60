using CustomerRelations.Cycle.CustomerFile.Shelves;
using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.CustomerFile;

/// <summary>All that was promised to one customer.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class PromisesModel(PromiseShelf shelf, Duty duty) : HousePage
{
    public PromiseShelfView Shelf { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    private Guid ReaderId { get; set; }

    public async Task<IActionResult> OnGetAsync(string reference, string? before, CancellationToken cancel)
    {
        var opened = await shelf.OpenAsync(reference, before, cancel);
        if (!opened.IsDone)
        {
            return NotFound();
        }

        var me = await duty.MeAsync(cancel);
        (Shelf, Zone, ReaderId) = (opened.Value, me.Zone, me.Id);
        return Page();
    }

    /// <summary>The ticket of one promise, to be settled from here.</summary>
    public PromiseLine LineOf(OpenPromise promise) => new(promise, Shelf.Cover.Now, Zone, $"/customers/{Shelf.Cover.Customer.Reference}/promises", ReaderId);
}
