using CustomerRelations.Cycle.Keep.Consents;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Consents;

/// <summary>What is read to customers before they agree to hear from us.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class IndexModel(WordingBook book, Duty duty) : AdminPage
{
    private IReadOnlyList<ConsentWording> all = [];

    [BindProperty]
    public NewWording Input { get; set; } = new();

    public IReadOnlyList<ConsentPurpose> Purposes => ConsentWordings.Purposes;

    /// <value>What is to be put right, beside the words that were posted.</value>
    public string? Problem => ModelState.Values.SelectMany(value => value.Errors).FirstOrDefault()?.ErrorMessage;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    /// <summary>The newest first.</summary>
    public IReadOnlyList<ConsentWording> VersionsOf(ConsentPurpose purpose) => all.Where(wording => wording.Purpose == purpose).ToList();

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(await book.WriteAsync(Input, Posted(), cancel), "Saved. These words are read from now on.", () => LoadAsync(cancel));

    private async Task LoadAsync(CancellationToken cancel) => (all, Zone) = (await book.AllAsync(cancel), await duty.ZoneAsync(cancel));
}
