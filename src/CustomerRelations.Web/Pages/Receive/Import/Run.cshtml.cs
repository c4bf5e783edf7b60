using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Receive.Import;

/// <summary>One import: what the file is, what would happen or did, and what can be done next.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class RunModel(ImportFolder folder, Duty duty) : ImportRunPage(folder, duty)
{
    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) => await LoadAsync(reference, cancel) ? Page() : NotFound();

    /// <summary>How far it is, for the script that looks every few seconds.</summary>
    public async Task<IActionResult> OnGetProgressAsync(string reference, CancellationToken cancel) =>
        await LoadAsync(reference, cancel) ? Partial("_Progress", Run) : NotFound();
}
