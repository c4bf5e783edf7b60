using CustomerRelations.Cycle.FollowUp.Messages;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Outbox;

/// <summary>One message as plain text, with what became of it.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class MessageModel(OutboxBook book, Duty duty) : AdminPage
{
    public OutboxView View { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await book.FindAsync(id, cancel) is not { } found)
        {
            return NotFound();
        }

        (View, Zone) = (found, await duty.ZoneAsync(cancel));
        return Page();
    }
}
