using CustomerRelations.Cycle.BeReady.Visits;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.BeReady.Visits;

/// <summary>Writes down that somebody came, and waits.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ArriveModel(WaitingRoom room, VisitBook book) : VisitPage(room)
{
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(id, await book.ArriveAsync(id, Posted(), cancel), "They wait now.", cancel);
}
