using CustomerRelations.Cycle.CustomerFile.Facts;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.CustomerFile.Facts;

/// <summary>Forgets something a customer told us.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ForgetModel(FactSheets sheets, FactBook book) : HousePage
{
    public FactSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string reference, Guid id, CancellationToken cancel) => await LoadAsync(reference, id, cancel) ? Page() : NotFound();

    /// <param name="reference">Whose file.</param>
    /// <param name="id">Which fact.</param>
    /// <param name="version">The version that was on the screen.</param>
    /// <param name="cancel">Stops before it is saved.</param>
    public async Task<IActionResult> OnPostAsync(string reference, Guid id, [FromForm] Guid version, CancellationToken cancel) =>
        await AnswerAsync(await book.ForgetAsync(reference, id, version, Posted(), cancel), "Forgotten.", () => LoadAsync(reference, id, cancel));

    private async Task<bool> LoadAsync(string reference, Guid id, CancellationToken cancel)
    {
        if (await sheets.OpenAsync(reference, id, null, cancel) is not { } sheet)
        {
            return false;
        }

        Sheet = sheet;
        return true;
    }
}
