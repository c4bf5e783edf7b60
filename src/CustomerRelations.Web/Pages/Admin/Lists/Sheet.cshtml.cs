using CustomerRelations.Office.Lists;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Lists;

/// <summary>One list with all its entries, and a form for a new one.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class SheetModel(ListBook book) : AdminPage
{
    [BindProperty]
    public ListLabel Input { get; set; } = new();

    public ListSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<ListEntry> Entries { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string list, CancellationToken cancel) => await LoadAsync(list, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string list, CancellationToken cancel) =>
        ListSheet.Find(list) is { } sheet
            ? await AnswerAsync(await book.AddAsync(Posted(), sheet.Kind, Input, cancel), "Added, at the end.", () => LoadAsync(list, cancel))
            : NotFound();

    private async Task<bool> LoadAsync(string list, CancellationToken cancel)
    {
        if (ListSheet.Find(list) is not { } sheet)
        {
            return false;
        }

        (Sheet, Entries) = (sheet, await book.EntriesAsync(sheet.Kind, cancel));
        return true;
    }
}
