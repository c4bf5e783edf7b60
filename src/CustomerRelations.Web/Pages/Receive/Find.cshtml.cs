using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Desk;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Data;
using CustomerRelations.Office;
using CustomerRelations.Search;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Receive;

/// <summary>Finds a customer, or whatever a reference stands for.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class FindModel(Finder finder, ConversationFinder conversations, LookAlikes lookAlikes, Palette palette, Duty duty, TimeProvider clock) : PageModel
{
    public Findings Found { get; private set; } = null!;

    /// <value>Conversations in whose notes the words stand, the newest first.</value>
    public IReadOnlyList<FoundConversation> Conversations { get; private set; } = [];

    /// <value>The words as they are marked.</value>
    public Marks Marks => Marks.Of(SoughtWords.Read(Found.Text.Typed));

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    /// <value>The moment it was read, UTC.</value>
    public DateTime Now => clock.Moment();

    /// <value>The desk, with what was typed for somebody new.</value>
    public string NewPerson => $"/desk?{(Contact.Read(Found.Text.Typed) is null ? "who" : "contact")}={Uri.EscapeDataString(Found.Text.Typed)}";

    /// <param name="q">What is looked for; a reference leads to its page at once.</param>
    /// <param name="cancel">Stops looking.</param>
    public async Task<IActionResult> OnGetAsync(string? q, CancellationToken cancel)
    {
        Found = await finder.FindAsync(q, cancel);
        if (Found.Path is { } path)
        {
            return LocalRedirect(path);
        }

        (Conversations, Zone) = (await conversations.FindAsync(q, cancel), (await duty.MeAsync(cancel)).Zone);
        return Page();
    }

    /// <summary>The options of the desk's search, for its script.</summary>
    public async Task<IActionResult> OnGetOptionsAsync(string? q, CancellationToken cancel) => Partial("_Options", await finder.FindAsync(q, cancel));

    /// <summary>What the palette shows: whatever was found, and what one may do.</summary>
    public async Task<IActionResult> OnGetPaletteAsync(string? q, CancellationToken cancel) =>
        Partial("_Palette", (await palette.LookAsync(q, cancel), (await duty.MeAsync(cancel)).Role));

    /// <summary>Who may be the same person as the one being written down, for the desk's script.</summary>
    public async Task<IActionResult> OnGetAlikeAsync(string? q, string? contact, CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        return Partial("_Alike", (await lookAlikes.OfAsync(q, contact, me.BranchId, cancel), false));
    }
}
