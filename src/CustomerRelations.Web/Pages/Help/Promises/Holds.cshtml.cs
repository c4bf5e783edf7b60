using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Promises;

/// <summary>Says that what a promise waits for holds now, and by when it is done.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class HoldsModel(PromiseBook book, ConditionDesk desk) : PromiseActPage(book)
{
    [BindProperty]
    public MetCondition Input { get; set; } = new();

    protected override Guid Typed => Input.Version;

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(
            await desk.HoldsAsync(reference, Input, Posted(), Back, cancel),
            Input.Told ? "It has a day now, and they know." : "It has a day now. Telling them stands among the follow-ups.", () => LoadAsync(reference, cancel));
}
