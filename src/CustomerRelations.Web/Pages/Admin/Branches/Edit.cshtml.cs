using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Branches;

/// <summary>One branch: its name, clock, money, hours, lead and holidays.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class EditModel(BranchBook book, OfficeChoices choices) : AdminPage
{
    [BindProperty]
    public BranchChange Input { get; set; } = new();

    public BranchCard Branch { get; private set; } = null!;

    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid Version => WasOvertaken ? Branch.Version : Input.Version;

    public IReadOnlyList<Difference> Differences => WasOvertaken ? Branch.DifferencesFrom(Input, Colleagues) : [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Input = Branch.AsForm();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(await book.ChangeAsync(Posted(), id, Input, cancel), "Saved.", () => LoadAsync(id, cancel));

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await book.FindAsync(id, cancel) is not { } branch)
        {
            return false;
        }

        (Branch, Colleagues) = (branch, await choices.ColleaguesAsync(branch.LeadId, cancel));

        // A form that left days out is shown with all seven.
        Input.Hours.AddRange(Enumerable.Repeat<string?>(null, Math.Max(0, OpeningHours.Week.Count - Input.Hours.Count)));
        return true;
    }
}
