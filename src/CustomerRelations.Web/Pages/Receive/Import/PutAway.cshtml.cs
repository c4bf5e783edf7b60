using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Receive.Import;

/// <summary>A file that is not taken after all.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class PutAwayModel(ImportFolder folder, ImportDesk desk, Duty duty) : ImportRunPage(folder, duty)
{
    [BindProperty]
    public ImportSeen Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) => await LoadAsync(reference, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await desk.PutAwayAsync(Posted(), reference, Input, cancel), "Put away. Nothing of it was taken.", () => LoadAsync(reference, cancel));
}
