using CustomerRelations.Cycle.CustomerFile.Complaining;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.CustomerFile;

/// <summary>Takes a complaint from a customer's file.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ComplainModel(ComplaintCounter counter) : WritingPage
{
    [BindProperty]
    public NewComplaint Input { get; set; } = new();

    public ComplaintSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, cancel))
        {
            return NotFound();
        }

        Input = await TakeUpAsync(Input, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await counter.ReceiveAsync(reference, Input, Posted(), cancel), "Taken down. It is yours. Thank them first.", () => LoadAsync(reference, cancel));

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel) =>
        await counter.OpenAsync(reference, cancel) is { } found && (Sheet = found) is not null;
}
