using CustomerRelations.Cycle.BeReady.Visits;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.BeReady.Visits;

/// <summary>A page about one visit at the branch of whoever asks; another branch's is not there.</summary>
public abstract class VisitPage(WaitingRoom room) : HousePage
{
    /// <value>The page to go back to.</value>
    [BindProperty(SupportsGet = true, Name = "return")]
    public string? BackTo { get; set; }

    public VisitCard Card { get; private set; } = null!;

    /// <value>Where one goes who does nothing now.</value>
    public string Away => string.IsNullOrEmpty(BackTo) ? VisitBook.List : Url.Checked(BackTo);

    // The page has no input: what is refused about it is about the page.
    protected override string InputName => "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    protected Task<IActionResult> AnswerAsync(Guid id, Result<string> result, string said, CancellationToken cancel) =>
        AnswerAsync(result.BackTo(Url, BackTo), said, () => LoadAsync(id, cancel));

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await room.FindAsync(id, cancel) is not { } card)
        {
            return false;
        }

        Card = card;
        return true;
    }
}
