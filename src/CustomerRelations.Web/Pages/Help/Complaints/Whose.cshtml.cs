using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Office.Files;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>Puts a complaint that came without a file to the file of whoever wrote it.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class WhoseModel(CallerDesk desk, FileCabinet cabinet) : HousePage
{
    [BindProperty]
    public FoundCaller Input { get; set; } = new();

    public FileDrawer Drawer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) => await LoadAsync(reference, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await desk.LinkAsync(reference, Input, Posted(), cancel), "It lies in their file now.", () => LoadAsync(reference, cancel));

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        if (await cabinet.OpenAsync(reference, cancel) is not { } drawer)
        {
            return false;
        }

        Drawer = drawer;
        return true;
    }
}
