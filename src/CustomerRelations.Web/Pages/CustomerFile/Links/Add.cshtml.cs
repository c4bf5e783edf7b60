using CustomerRelations.Cycle.CustomerFile.Links;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.CustomerFile.Links;

/// <summary>Writes down who belongs to a customer.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class AddModel(LinkBook book) : HousePage
{
    [BindProperty]
    public NewLink Input { get; set; } = new();

    public LinkSheet Sheet { get; private set; } = null!;

    public Pronoun They => Pronoun.For(Sheet.Customer.Pronoun);

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) => await LoadAsync(reference, look: false, cancel) ? Page() : NotFound();

    /// <summary>The options of the search, for its script.</summary>
    public async Task<IActionResult> OnGetOptionsAsync(string reference, string? q, CancellationToken cancel) =>
        await book.OpenAsync(reference, new NewLink { Who = q }, look: true, cancel) is { Found: { } found } ? Partial("_People", found) : NotFound();

    /// <summary>Looks for somebody, takes whoever was chosen, or puts them away again; writes nothing.</summary>
    public async Task<IActionResult> OnPostLookAsync(string reference, string? choose, bool away, CancellationToken cancel)
    {
        ModelState.Clear();
        SpendKey();
        Input.Customer = away ? null : choose ?? Input.Customer;
        return await LoadAsync(reference, look: !away, cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await book.AddAsync(reference, Input, Posted(), cancel), "Written on both files.", () => LoadAsync(reference, look: true, cancel));

    private async Task<bool> LoadAsync(string reference, bool look, CancellationToken cancel)
    {
        if (await book.OpenAsync(reference, Input, look, cancel) is not { } sheet)
        {
            return false;
        }

        Sheet = sheet;
        return true;
    }
}
