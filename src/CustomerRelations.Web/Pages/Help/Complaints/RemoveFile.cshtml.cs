using CustomerRelations.Office.Files;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Takes a file of a complaint away, with a trace. Whoever opens the address sees the files.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class RemoveFileModel(FileCabinet cabinet) : HousePage
{
    public string Back { get; private set; } = "/complaints";

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) =>
        await cabinet.OpenAsync(reference, cancel) is { } drawer ? LocalRedirect($"/complaints/{drawer.Reference}/files") : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, Guid id, CancellationToken cancel) =>
        await AnswerAsync(await cabinet.RemoveAsync(reference, id, Posted(), cancel), "Taken away. That it was here stays written.", () =>
        {
            Back = $"/complaints/{Uri.EscapeDataString(reference)}/files";
            return Task.CompletedTask;
        });
}
