using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Receive.Lists;

/// <summary>The lists that were kept under a name, and a form to keep the one in the address.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ViewsModel(ViewBook book, OfficeChoices choices, LabelBook labels) : HousePage
{
    [BindProperty]
    public NewView Input { get; set; } = new();

    public ListFrame Frame { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(await book.KeepAsync(Posted(), Request.ListQuestion(), Input, cancel), "Kept.", () => LoadAsync(cancel));

    private async Task LoadAsync(CancellationToken cancel)
    {
        var question = Request.ListQuestion();
        Frame = new ListFrame(
            question, await choices.BranchesAsync(cancel), await choices.ColleaguesAsync(question.Colleague, cancel),
            await labels.ReadAsync(cancel), await book.ListAsync(cancel));
    }
}
