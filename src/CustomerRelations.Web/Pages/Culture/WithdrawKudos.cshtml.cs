using CustomerRelations.Culture.Recognition;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Culture;

/// <summary>Takes a thank-you back: asks first when it is opened, does it when it is posted.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class WithdrawKudosModel(KudosWall wall, KudosBook book) : HousePage
{
    public KudosCard Card { get; private set; } = null!;

    // There is nothing to fill in: what is refused is about the page.
    protected override string InputName => "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        var found = await wall.FindAsync(id, cancel);
        if (!found.IsDone)
        {
            return await AnswerAsync(found.Then(_ => ""), said: null, () => Task.FromResult(false));
        }

        Card = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(await book.WithdrawAsync(Posted(), id, cancel), "Taken back. Nobody sees it any more.", () => LoadAsync(id, cancel));

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        var found = await wall.FindAsync(id, cancel);
        if (found.IsDone)
        {
            Card = found.Value;
        }

        return found.IsDone;
    }
}
