using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Teams;

/// <summary>One team: its name and lead.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class EditModel(TeamBook book, OfficeChoices choices) : AdminPage
{
    [BindProperty]
    public TeamChange Input { get; set; } = new();

    public TeamCard Team { get; private set; } = null!;

    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid Version => WasOvertaken ? Team.Version : Input.Version;

    public IReadOnlyList<Difference> Differences => WasOvertaken ? Team.DifferencesFrom(Input, Colleagues) : [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Input = Team.AsForm();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(await book.ChangeAsync(Posted(), id, Input, cancel), "Saved.", () => LoadAsync(id, cancel));

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await book.FindAsync(id, cancel) is not { } team)
        {
            return false;
        }

        (Team, Colleagues) = (team, await choices.ColleaguesAsync(team.LeadId, cancel));
        return true;
    }
}
