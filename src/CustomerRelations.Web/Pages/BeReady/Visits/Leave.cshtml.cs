using CustomerRelations.Cycle.BeReady.Visits;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.BeReady.Visits;

/// <summary>Writes down that somebody went without being spoken with, or never came.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class LeaveModel(WaitingRoom room, VisitBook book) : VisitPage(room)
{
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(id, await book.LeaveAsync(id, Posted(), cancel), "Written down. They wait no longer.", cancel);
}
