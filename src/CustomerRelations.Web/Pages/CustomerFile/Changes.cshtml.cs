using CustomerRelations.Cycle.CustomerFile.History;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.CustomerFile;

/// <summary>Who changed the file, when, and what it said before.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ChangesModel(FileHistory file, Duty duty) : PageModel
{
    public HistoryPage History { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string reference, long? before, CancellationToken cancel)
    {
        var opened = await file.OpenAsync(reference, before, cancel);
        if (!opened.IsDone)
        {
            return NotFound();
        }

        (History, Zone) = (opened.Value, await duty.ZoneAsync(cancel));
        return Page();
    }
}
