using CustomerRelations.Cycle.CustomerFile.Links;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.CustomerFile.Links;

/// <summary>Takes the line between two customers off both files.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class RemoveModel(LinkBook book, Duty duty) : HousePage
{
    public Customer Customer { get; private set; } = null!;

    public LinkLine Line { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string reference, Guid id, CancellationToken cancel) => await LoadAsync(reference, id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, Guid id, CancellationToken cancel) =>
        await AnswerAsync(await book.RemoveAsync(reference, id, Posted(), cancel), "Removed from both files.", () => LoadAsync(reference, id, cancel));

    private async Task<bool> LoadAsync(string reference, Guid id, CancellationToken cancel)
    {
        if (await book.FindAsync(reference, id, cancel) is not { } found)
        {
            return false;
        }

        (Customer, Line, Zone) = (found.Customer, found.Line, await duty.ZoneAsync(cancel));
        return true;
    }
}
