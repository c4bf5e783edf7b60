using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Promises;

/// <summary>Gives a promise a later date.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class DelayModel(PromiseBook book, DelayDesk desk) : PromiseActPage(book)
{
    [BindProperty]
    public NewDelay Input { get; set; } = new();

    protected override Guid Typed => Input.Version;

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await desk.DelayAsync(reference, Input, Posted(), Back, cancel), "Moved. The new day is on the ticket.", () => LoadAsync(reference, cancel));
}
