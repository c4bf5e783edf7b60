using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Remedies;

/// <summary>Answers what somebody who decides wanted to know.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class AnswerModel(ApprovalTray tray, RemedyTalk talk) : ApprovalVerbPage(tray)
{
    [BindProperty]
    public RemedyAnswer Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync((await talk.AnswerAsync(Posted(), id, Input, cancel)).BackTo(Url, Back), "Answered. They decide now.", () => LoadAsync(id, cancel));
}
