using CustomerRelations.Cycle.Receive.Outside;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Public;

/// <summary>Somebody says on their own page whether it is put right.</summary>
[AllowAnonymous]
public sealed class VerdictModel(FeedbackDesk desk, FeedbackFolder folder, OutsideLimit limit) : OwnPage(folder, limit)
{
    [BindProperty]
    public FeedbackVerdict Input { get; set; } = new();

    public Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) => ShowAsync(reference, cancel);

    public Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        DoAsync(reference, form => desk.JudgeAsync(reference, Secret, Input, form, cancel), cancel);
}
