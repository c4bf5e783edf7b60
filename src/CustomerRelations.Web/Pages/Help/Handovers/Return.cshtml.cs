using CustomerRelations.Cycle.Help.Handovers;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Handovers;

/// <summary>Sends a matter back, with a reason.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ReturnModel(HandoverTray tray) : HandoverPage(tray)
{
    [BindProperty]
    public HandoverReturn Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(id, await Tray.ReturnAsync(id, Input, Posted(), cancel), "Sent back, with your reason.", cancel);
}
