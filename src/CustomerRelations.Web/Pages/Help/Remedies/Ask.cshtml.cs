using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Remedies;

/// <summary>Asks whoever offers a remedy before a yes or a no.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class AskModel(ApprovalTray tray, RemedyTalk talk) : ApprovalVerbPage(tray)
{
    [BindProperty]
    public RemedyAsk Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync((await talk.AskAsync(Posted(), id, Input, cancel)).Then(_ => Onward), "Asked. The answer comes back here.", () => LoadAsync(id, cancel));
}
