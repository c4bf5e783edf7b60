using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Promises;

/// <summary>Says that a promise was not kept.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class BrokenModel(PromiseBook book, PromiseDesk desk) : PromiseActPage(book)
{
    [BindProperty]
    public BrokenPromise Input { get; set; } = new();

    protected override Guid Typed => Input.Version;

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await desk.BreakAsync(reference, Input, Posted(), Back, cancel), "Written down. Say sorry yourself, and soon.", () => LoadAsync(reference, cancel));
}
