using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Promises;

/// <summary>Says that a promise was kept.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class KeptModel(PromiseBook book, PromiseDesk desk) : PromiseActPage(book)
{
    [BindProperty]
    public KeptPromise Input { get; set; } = new();

    protected override Guid Typed => Input.Version;

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await desk.KeepAsync(reference, Input, Posted(), Back, cancel), "Kept. That is what they will remember.", () => LoadAsync(reference, cancel));
}
