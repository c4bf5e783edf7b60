using CustomerRelations.Cycle.FollowUp.Messages;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Outbox;

/// <summary>Tries a message again that was given up.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class AgainModel(OutboxBook book) : AdminPage
{
    public OutboxView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(await book.TryAgainAsync(id, Posted(), cancel), "It is tried again.", () => LoadAsync(id, cancel));

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel) => await book.FindAsync(id, cancel) is { } found && (View = found) is not null;
}
