using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Receive.Lists;

/// <summary>One kept list: its name, who sees it, keeping another list under its name, and forgetting it.</summary>
/// <remarks>The other list stands in the address.</remarks>
[Authorize(Policy = Policies.Desk)]
public sealed class ViewModel(ViewBook book, OfficeChoices choices, LabelBook labels) : HousePage
{
    [BindProperty]
    public ViewChange Input { get; set; } = new();

    public ViewCard View { get; private set; } = null!;

    /// <value>What the kept list shows.</value>
    public ListFrame Kept { get; private set; } = null!;

    /// <value>Another list, as the address says it; nothing when it says none, or the same.</value>
    public ListFrame? Instead { get; private set; }

    public bool WasOvertaken => Differences.Count > 0;

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid Version => IsRefused ? View.Version : Input.Version;

    public IReadOnlyList<Difference> Differences => IsRefused ? View.DifferencesFrom(Input) : [];

    private bool IsRefused => Answered is { Kind: ResultKind.Conflict, Earlier: null };

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await FillAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(await book.ChangeAsync(Posted(), id, Input, cancel), "Saved.", () => LoadAsync(id, cancel));

    public async Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(await book.DeleteAsync(Posted(), id, Input.Version, cancel), "Deleted. No customer was touched.", () => FillAsync(id, cancel));

    public async Task<IActionResult> OnPostListAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(await book.ReplaceAsync(Posted(), id, Input.Version, Request.ListQuestion(), cancel), "Kept instead.", () => FillAsync(id, cancel));

    // Forms that type no name leave it as it is.
    private async Task<bool> FillAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return false;
        }

        Input = View.AsForm();
        return true;
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await book.FindAsync(id, cancel) is not { } view)
        {
            return false;
        }

        (View, Kept) = (view, await FrameAsync(ListQuestion.Read(view.Query), cancel));
        var asked = Request.ListQuestion();
        Instead = view.IsOwn && asked.ToQuery().Length > 0 && asked != Kept.Question ? await FrameAsync(asked, cancel) : null;
        return true;
    }

    private async Task<ListFrame> FrameAsync(ListQuestion question, CancellationToken cancel) =>
        new(question, await choices.BranchesAsync(cancel), await choices.ColleaguesAsync(question.Colleague, cancel), await labels.ReadAsync(cancel), []);
}
