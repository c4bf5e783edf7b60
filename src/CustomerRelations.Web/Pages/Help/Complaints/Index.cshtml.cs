using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Every complaint: the open ones first, of one's branch, one's own or all.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class IndexModel(ComplaintBook book, ApprovalTray tray, Duty duty) : PageModel
{
    public ComplaintPage Book { get; private set; } = null!;

    public ComplaintScope Whose { get; private set; }

    /// <value>The closed ones are shown instead of the open ones.</value>
    public bool Closed { get; private set; }

    /// <value>Remedies that wait for a yes or a no of whoever looks; empty for those who are not asked.</value>
    public int? Waiting { get; private set; }

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public async Task OnGetAsync(string? whose, string? show, string? after, CancellationToken cancel)
    {
        (Whose, Closed) = (whose switch { "mine" => ComplaintScope.Mine, "all" => ComplaintScope.All, _ => ComplaintScope.Branch }, show == "closed");
        (Book, Zone) = (await book.ListAsync(Whose, Closed, after, cancel), await duty.ZoneAsync(cancel));
        Waiting = (await duty.MeAsync(cancel)).Manages ? await tray.WaitingAsync(cancel) : null;
    }

    /// <summary>The address of a view: what is usual is left out.</summary>
    public string Link(ComplaintScope whose, bool closed, string? after = null)
    {
        string[] parts =
        [
            .. whose switch { ComplaintScope.Mine => ["whose=mine"], ComplaintScope.All => ["whose=all"], _ => Array.Empty<string>() },
            .. closed ? ["show=closed"] : Array.Empty<string>(),
            .. after is null ? Array.Empty<string>() : [$"after={after}"],
        ];
        return Request.PathBase + "/complaints" + (parts.Length == 0 ? "" : "?" + string.Join('&', parts));
    }
}
