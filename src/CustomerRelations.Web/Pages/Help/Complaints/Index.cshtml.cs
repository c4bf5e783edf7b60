using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Every complaint: the open ones first, of one's branch, one's own or all; as a list, or as a board of what waits.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class IndexModel(ComplaintBook book, ComplaintBoard board, ApprovalTray tray, Duty duty) : PageModel
{
    /// <value>The list, when one is shown.</value>
    public ComplaintPage? Book { get; private set; }

    /// <value>The board, when it is shown.</value>
    public ComplaintBoardView? Board { get; private set; }

    /// <value>The actions whose effect is to be checked, when they are shown.</value>
    public IReadOnlyList<ActionToCheck>? Actions { get; private set; }

    public ComplaintAddress Here { get; private set; } = new(ComplaintScope.Branch);

    /// <value>Remedies that wait for a yes or a no of whoever looks; empty for those who are not asked.</value>
    public int? Waiting { get; private set; }

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public async Task OnGetAsync(string? whose, string? view, string? show, string? step, string? age, string? came, string? after, CancellationToken cancel)
    {
        Here = ComplaintAddress.Read(whose, view, show, step, age, came);
        Board = Here.View == ComplaintAddress.Board ? await board.OpenAsync(Here.Whose, cancel) : null;
        Actions = Here.View == ComplaintAddress.Actions ? await board.ActionsAsync(Here.Whose, cancel) : null;
        Book = Board is null && Actions is null ? await book.ListAsync(Here.Sieve, after, cancel) : null;
        Zone = await duty.ZoneAsync(cancel);
        Waiting = (await duty.MeAsync(cancel)).Manages ? await tray.WaitingAsync(cancel) : null;
    }

    /// <summary>An address within this house.</summary>
    public string Link(ComplaintAddress address, string? after = null) => Request.PathBase + address.Link(after);
}
