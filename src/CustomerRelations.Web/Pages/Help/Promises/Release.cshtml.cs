using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Promises;

/// <summary>Says that the customer let us off.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ReleaseModel(PromiseBook book, PromiseDesk desk) : PromiseActPage(book)
{
    [BindProperty]
    public ReleasedPromise Input { get; set; } = new();

    protected override Guid Typed => Input.Version;

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await desk.ReleaseAsync(reference, Input, Posted(), Back, cancel), "Written down. Nothing is owed any more.", () => LoadAsync(reference, cancel));
}
