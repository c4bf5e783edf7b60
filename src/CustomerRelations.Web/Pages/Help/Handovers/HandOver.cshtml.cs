using CustomerRelations.Cycle.Help.Handovers;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Handovers;

/// <summary>Offers a matter to another table.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class HandOverModel(HandoverBook book, Receivers receivers) : WritingPage
{
    [BindProperty]
    public NewHandover Input { get; set; } = new();

    /// <value>The page to go back to.</value>
    [BindProperty(SupportsGet = true, Name = "return")]
    public string? BackTo { get; set; }

    public MatterInHand Matter { get; private set; } = null!;

    public IReadOnlyList<Choice> Offered { get; private set; } = [];

    public Pronoun They => Pronoun.For(Matter.Pronoun);

    /// <value>Where "Leave it where it is" leads.</value>
    public string Away => !string.IsNullOrEmpty(BackTo) ? Url.Checked(BackTo) : Matter.Customer is { } customer ? $"/customers/{customer}" : LocalReturn.Today;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        Input = await TakeUpAsync(Input, cancel);
        return await LoadAsync(reference, cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel)
    {
        var result = await book.OfferAsync(reference, Input, Posted(), cancel);
        return await AnswerAsync(result.BackTo(Url, BackTo), "Offered. It stays where it is until somebody accepts.", () => LoadAsync(reference, cancel));
    }

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        var found = await book.MatterAsync(reference, cancel);
        if (found.IsDone)
        {
            (Matter, Offered) = (found.Value, await receivers.OfAsync(cancel));
        }

        return found.IsDone;
    }
}
