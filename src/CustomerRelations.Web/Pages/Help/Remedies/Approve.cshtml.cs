using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Remedies;

/// <summary>Says yes to a remedy: it becomes a promise of whoever offered it.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class ApproveModel(ApprovalTray tray, ApprovalDesk desk) : ApprovalVerbPage(tray)
{
    [BindProperty]
    public Approval Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync((await desk.ApproveAsync(Posted(), id, Input, cancel)).Then(_ => Onward), "Approved. It is a promise now.", () => LoadAsync(id, cancel));
}
