using CustomerRelations.Cycle.Help.Handovers;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Handovers;

/// <summary>Takes a matter over.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class AcceptModel(HandoverTray tray) : HandoverPage(tray)
{
    // The page has no input: what is refused about it is about the page.
    protected override string InputName => "";

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(id, await Tray.AcceptAsync(id, Posted(), cancel), "It is with you now.", cancel);
}
