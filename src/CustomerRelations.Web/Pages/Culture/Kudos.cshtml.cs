using CustomerRelations.Culture.Recognition;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Culture;

/// <summary>The wall of thank-yous, and a form for one more.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class KudosModel(KudosWall wall, ThankYouCards cards, KudosBook book) : HousePage
{
    [BindProperty]
    public NewKudos Input { get; set; } = new();

    public WallPage Wall { get; private set; } = null!;

    public BlankKudos Blank { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid? before, string? touchpoint, string? complaint, CancellationToken cancel)
    {
        (Input.Touchpoint, Input.Complaint) = (touchpoint, complaint);
        if (!await LoadAsync(before, cancel))
        {
            return NotFound();
        }

        Input.ToId = Blank.ToId;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var given = await book.GiveAsync(Posted(), Input, cancel);
        var said = given.IsDone ? $"{await cards.NameAsync(Input.ToId, cancel)} will see it." : null;
        return await AnswerAsync(given, said, () => LoadAsync(before: null, cancel));
    }

    private async Task<bool> LoadAsync(Guid? before, CancellationToken cancel)
    {
        var blank = await cards.BlankAsync(Input.Touchpoint, Input.Complaint, cancel);
        if (blank.IsDone)
        {
            (Blank, Wall) = (blank.Value, await wall.OpenAsync(before, cancel));
        }

        return blank.IsDone;
    }
}
