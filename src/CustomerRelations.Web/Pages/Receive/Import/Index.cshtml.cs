using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using CustomerRelations.Web.Uploads;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Receive.Import;

/// <summary>Bring a file of contacts or of complaints; every import and where it stands.</summary>
[Authorize(Policy = Policies.Manage)]
[TakesFile]
public sealed class IndexModel(ImportTray tray, ImportFolder folder, ImportFiles files, Duty duty) : HousePage
{
    [BindProperty]
    public NewFile Input { get; set; } = new();

    public ImportPage Imports { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public long Largest => files.Largest;

    public Task OnGetAsync(string? after, ImportSubject? holds, CancellationToken cancel)
    {
        Input.Holds = holds is { } said && Enum.IsDefined(said) ? said : Input.Holds;
        return LoadAsync(after, cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var file = UploadedFile.Of(HttpContext);
        var answer = await AnswerAsync(await tray.TakeInAsync(Posted(), Input, file, cancel), null, () => LoadAsync(null, cancel));
        if (file is { IsTooLarge: true })
        {
            Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }

        return answer;
    }

    private async Task LoadAsync(string? after, CancellationToken cancel) =>
        (Imports, Zone) = (await folder.ListAsync(after, cancel), await duty.ZoneAsync(cancel));
}
