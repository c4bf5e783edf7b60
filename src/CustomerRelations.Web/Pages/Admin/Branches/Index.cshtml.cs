using CustomerRelations.Office.Places;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Branches;

/// <summary>Every branch, and a form for a new one.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class IndexModel(BranchBook book) : AdminPage
{
    [BindProperty]
    public NewBranch Input { get; set; } = new();

    public IReadOnlyList<BranchRow> Rows { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(await book.AddAsync(Posted(), Input, cancel), "Added, with the usual hours. Set its own below.", () => LoadAsync(cancel));

    private async Task LoadAsync(CancellationToken cancel) => Rows = await book.ListAsync(cancel);
}
