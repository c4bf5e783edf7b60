using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Teams;

/// <summary>Every team, branch by branch, and a form for a new one.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class IndexModel(TeamBook book, OfficeChoices choices) : AdminPage
{
    [BindProperty]
    public NewTeam Input { get; set; } = new();

    public IReadOnlyList<TeamCard> Teams { get; private set; } = [];

    public IReadOnlyList<Choice> Branches { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(await book.AddAsync(Posted(), Input, cancel), "Added.", () => LoadAsync(cancel));

    private async Task LoadAsync(CancellationToken cancel) =>
        (Teams, Branches) = (await book.ListAsync(cancel), await choices.BranchesAsync(cancel));
}
