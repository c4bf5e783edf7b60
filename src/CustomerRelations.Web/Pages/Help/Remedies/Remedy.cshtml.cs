using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Remedies;

/// <summary>Offers a remedy for a complaint. The form stands on the complaint's own page as well.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class RemedyModel(RemedySheet sheet, RemedyDesk desk) : HousePage
{
    [BindProperty]
    public NewRemedy Input { get; set; } = new();

    /// <value>Where to go on; nothing for the complaint.</value>
    [BindProperty(SupportsGet = true, Name = "return")]
    public string? Back { get; set; }

    public RemedyCase Case { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) => await LoadAsync(reference, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel)
    {
        var result = await desk.OfferAsync(Posted(), reference, Input, cancel);
        return await AnswerAsync(
            result.Then(offered => offered.Path).BackTo(Url, Back),
            result.IsDone ? result.Value.Sentence : null,
            () => LoadAsync(reference, cancel));
    }

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel) =>
        await sheet.FindAsync(reference, cancel) is { } found && (Case = found) is not null;
}
