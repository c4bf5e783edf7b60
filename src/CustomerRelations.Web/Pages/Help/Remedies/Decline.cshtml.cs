using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Remedies;

/// <summary>Says no to a remedy, and why.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class DeclineModel(ApprovalTray tray, ApprovalDesk desk) : ApprovalVerbPage(tray)
{
    [BindProperty]
    public Refusal Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync((await desk.DeclineAsync(Posted(), id, Input, cancel)).Then(_ => Onward), "Declined. They see why on the complaint.", () => LoadAsync(id, cancel));
}
