using CustomerRelations.Office;
using CustomerRelations.Office.Files;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using CustomerRelations.Web.Uploads;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>The files of a complaint: what is there, and more of them.</summary>
[Authorize(Policy = Policies.Desk)]
[TakesFiles]
public sealed class FilesModel(FileCabinet cabinet, FileIntake intake, Duty duty) : HousePage
{
    public FileDrawer Drawer { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) => await LoadAsync(reference, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel)
    {
        var result = await FilesOfForm.ActAsync(HttpContext, intake, () => cabinet.AddAsync(reference, FilesOfForm.Of(HttpContext), Posted(), cancel));
        return await AnswerAsync(result, "Added.", () => LoadAsync(reference, cancel));
    }

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        if (await cabinet.OpenAsync(reference, cancel) is not { } drawer)
        {
            return false;
        }

        (Drawer, Zone) = (drawer, await duty.ZoneAsync(cancel));
        return true;
    }
}
