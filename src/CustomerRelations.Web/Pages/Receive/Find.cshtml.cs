using CustomerRelations.Cycle.Receive;
using CustomerRelations.Office;
using CustomerRelations.Search;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Receive;

/// <summary>Finds a customer, or whatever a reference stands for.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class FindModel(Finder finder, LookAlikes lookAlikes, Duty duty) : PageModel
{
    public Findings Found { get; private set; } = null!;

    /// <value>The desk, with what was typed for somebody new.</value>
    public string NewPerson => $"/desk?{(Contact.Read(Found.Text.Typed) is null ? "who" : "contact")}={Uri.EscapeDataString(Found.Text.Typed)}";

    /// <param name="q">What is looked for; a reference leads to its page at once.</param>
    /// <param name="cancel">Stops looking.</param>
    public async Task<IActionResult> OnGetAsync(string? q, CancellationToken cancel)
    {
        Found = await finder.FindAsync(q, cancel);
        return Found.Path is { } path ? LocalRedirect(path) : Page();
    }

    /// <summary>The options of the desk's search, for its script.</summary>
    public async Task<IActionResult> OnGetOptionsAsync(string? q, CancellationToken cancel) => Partial("_Options", await finder.FindAsync(q, cancel));

    /// <summary>Who may be the same person as the one being written down, for the desk's script.</summary>
    public async Task<IActionResult> OnGetAlikeAsync(string? q, string? contact, CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        return Partial("_Alike", (await lookAlikes.OfAsync(q, contact, me.BranchId, cancel), false));
    }
}
