using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Receive.Lists;

/// <summary>One kept list: its name, who sees it, and forgetting it.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ViewModel(ViewBook book) : HousePage
{
    [BindProperty]
    public ViewChange Input { get; set; } = new();

    public ViewCard View { get; private set; } = null!;

    public bool WasOvertaken => Answered is { Kind: ResultKind.Conflict, Earlier: null };

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid Version => WasOvertaken ? View.Version : Input.Version;

    public IReadOnlyList<Difference> Differences => WasOvertaken ? View.DifferencesFrom(Input) : [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Input = View.AsForm();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(await book.ChangeAsync(Posted(), id, Input, cancel), "Saved.", () => LoadAsync(id, cancel));

    public async Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(await book.DeleteAsync(Posted(), id, Input.Version, cancel), "Deleted. No customer was touched.", () => LoadAsync(id, cancel));

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await book.FindAsync(id, cancel) is not { } view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
