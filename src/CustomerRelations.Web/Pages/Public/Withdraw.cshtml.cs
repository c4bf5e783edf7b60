using CustomerRelations.Cycle.Receive.Outside;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Public;

/// <summary>Somebody takes their complaint back.</summary>
[AllowAnonymous]
public sealed class WithdrawModel(FeedbackDesk desk, FeedbackFolder folder, OutsideLimit limit) : OwnPage(folder, limit)
{
    public Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) => ShowAsync(reference, cancel);

    public Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        DoAsync(reference, form => desk.WithdrawAsync(reference, Secret, form, cancel), cancel);
}
