using CustomerRelations.Cycle.Receive.Outside;
using CustomerRelations.Office.Files;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Uploads;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Public;

/// <summary>Somebody adds words and files to what they told us.</summary>
[AllowAnonymous]
[TakesFiles]
public sealed class AddModel(FeedbackDesk desk, FileIntake intake, FeedbackFolder folder, OutsideLimit limit) : OwnPage(folder, limit)
{
    [BindProperty]
    public FeedbackAddition Input { get; set; } = new();

    public Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) => ShowAsync(reference, cancel);

    public Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) => DoAsync(
        reference, form => FilesOfForm.ActAsync(HttpContext, intake, () => desk.AddAsync(reference, Secret, Input, FilesOfForm.Of(HttpContext), form, cancel)), cancel);
}
