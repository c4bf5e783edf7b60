using CustomerRelations.Cycle.BeReady.Visits;
using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.BeReady.Visits;

/// <summary>Writes down whom we expect, or who has come in and waits.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class NewModel(VisitBook book, FilingCabinet cabinet, OfficeChoices choices) : HousePage
{
    [BindProperty]
    public NewVisit Input { get; set; } = new();

    /// <value>The page to go back to.</value>
    [BindProperty(SupportsGet = true, Name = "return")]
    public string? BackTo { get; set; }

    /// <value>The file of whoever comes, when there is one.</value>
    public Customer? Guest { get; private set; }

    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    public Pronoun They => Pronoun.For(Guest?.Pronoun);

    /// <value>Where "Not now" leads.</value>
    public string Away => string.IsNullOrEmpty(BackTo) ? VisitBook.List : Url.Checked(BackTo);

    /// <param name="customer">The reference of the file of whoever comes.</param>
    /// <param name="here">They are here already.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IActionResult> OnGetAsync(string? customer, bool here, CancellationToken cancel)
    {
        (Input.Customer, Input.HasCome) = (customer, here);
        return await LoadAsync(cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var result = await book.ExpectAsync(Input, Posted(), cancel);
        return await AnswerAsync(result.BackTo(Url, BackTo), Input.HasCome ? "Written down. They wait now." : "Written down. We expect them.", () => LoadAsync(cancel));
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Guest = string.IsNullOrWhiteSpace(Input.Customer) ? null : await cabinet.FindAsync(Input.Customer, cancel);
        Colleagues = await choices.ColleaguesAsync(null, cancel);
        return string.IsNullOrWhiteSpace(Input.Customer) || Guest is not null;
    }
}
