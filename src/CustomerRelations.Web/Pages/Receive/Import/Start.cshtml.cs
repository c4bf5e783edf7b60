using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Receive.Import;

/// <summary>Try it, or take it: asks, and leaves the reading to the sweep.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class StartModel(ImportFolder folder, ImportDesk desk, Duty duty) : ImportRunPage(folder, duty)
{
    [BindProperty]
    public ImportStart Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) => await LoadAsync(reference, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await desk.StartAsync(Posted(), reference, Input, cancel), null, () => LoadAsync(reference, cancel));
}
