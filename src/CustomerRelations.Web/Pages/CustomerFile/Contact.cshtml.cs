using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.CustomerFile;

/// <summary>Writes down whether a customer wants to hear from us of our own accord.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ContactModel(ContactWish wish, Duty duty) : HousePage
{
    [BindProperty]
    public WishAnswer Input { get; set; } = new();

    public Customer Customer { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) => await LoadAsync(reference, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(
            await wish.AnswerAsync(reference, Input, Posted(), cancel),
            Input.May == true ? "Written down: we may ring or write." : "Written down: we leave them in peace.",
            () => LoadAsync(reference, cancel));

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        var opened = await wish.OpenAsync(reference, cancel);
        if (opened.IsDone)
        {
            (Customer, Zone) = (opened.Value, await duty.ZoneAsync(cancel));
        }

        return opened.IsDone;
    }
}
