using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.BeReady;

/// <summary>Where somebody begins: what is owed, who waits, who comes. Its forms post to the pages of their verbs.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class TodayModel(Today today) : HousePage
{
    public TodayView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => View = await today.ReadAsync(cancel);
}
