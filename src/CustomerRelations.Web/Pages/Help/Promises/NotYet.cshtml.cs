using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Promises;

/// <summary>Says that somebody looked, and what a promise waits for does not hold yet.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class NotYetModel(PromiseBook book, ConditionDesk desk) : PromiseActPage(book)
{
    [BindProperty]
    public SeenCondition Input { get; set; } = new();

    protected override Guid Typed => Input.Version;

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await desk.NotYetAsync(reference, Input, Posted(), Back, cancel), "Looked at. It stands at the end of the list again.", () => LoadAsync(reference, cancel));
}
