using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Remedies;

/// <summary>A page that says one thing about one remedy: shows it first when it is opened, decides when it is posted.</summary>
public abstract class ApprovalVerbPage(ApprovalTray tray) : HousePage
{
    /// <value>Where to go on; nothing for the tray.</value>
    [BindProperty(SupportsGet = true, Name = "return")]
    public string? Back { get; set; }

    public ApprovalCard Card { get; private set; } = null!;

    public string Onward => string.IsNullOrEmpty(Back) ? "/approvals" : Url.Checked(Back);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    protected async Task<bool> LoadAsync(Guid id, CancellationToken cancel) =>
        await tray.FindAsync(id, cancel) is { } card && (Card = card) is not null;
}
