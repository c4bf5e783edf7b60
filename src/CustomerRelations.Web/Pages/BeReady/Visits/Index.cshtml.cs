using CustomerRelations.Cycle.BeReady.Visits;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.BeReady.Visits;

/// <summary>Who waits at my branch, who is expected today, who comes later. Its forms post to the pages of their verbs.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class IndexModel(WaitingRoom room) : HousePage
{
    public VisitsView View { get; private set; } = null!;

    /// <param name="after">Only those who come after this one.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task OnGetAsync(Guid? after, CancellationToken cancel) => View = await room.ListAsync(after, cancel);

    /// <summary>Who waits now, as parts of a page, for the scripts of pages that show it.</summary>
    public async Task<IActionResult> OnGetWaitingAsync(CancellationToken cancel) => Partial("_Waiting", await room.WaitingAsync(cancel));
}
