using CustomerRelations.Office;
using CustomerRelations.Office.Staffing;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Staff;

/// <summary>One colleague: name, role, place, and whether they may come in.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class EditModel(StaffBook book, OfficeChoices choices, Duty duty) : AdminPage
{
    [BindProperty]
    public StaffChange Input { get; set; } = new();

    public StaffCard Card { get; private set; } = null!;

    public IReadOnlyList<Choice> Branches { get; private set; } = [];

    public IReadOnlyList<Choice> Teams { get; private set; } = [];

    public string Zone { get; private set; } = "";

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public string? Version => WasOvertaken ? Card.Version : Input.Version;

    public IReadOnlyList<Difference> Differences => WasOvertaken ? Card.DifferencesFrom(Input, Branches, Teams) : [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Input = Card.AsForm();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(await book.ChangeAsync(Posted(), id, Input, cancel), "Saved.", () => LoadAsync(id, cancel));

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        Branches = await choices.BranchesAsync(cancel);
        Teams = await choices.TeamsAsync(cancel);
        Zone = await duty.ZoneAsync(cancel);
        return await book.FindAsync(id, cancel) is { } card && (Card = card) is not null;
    }
}
