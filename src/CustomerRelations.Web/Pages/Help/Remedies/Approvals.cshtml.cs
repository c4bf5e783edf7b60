using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Remedies;

/// <summary>Remedies that wait for a yes or a no. Its forms post to the pages of the two verbs.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class ApprovalsModel(ApprovalTray tray) : HousePage
{
    public ApprovalPage Tray { get; private set; } = null!;

    public async Task OnGetAsync(string? branch, Guid? after, CancellationToken cancel) => Tray = await tray.OpenAsync(branch == "all", after, cancel);
}
