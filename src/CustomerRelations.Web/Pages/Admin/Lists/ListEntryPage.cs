using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Lists;

/// <summary>A page that does one thing to one entry of a list: asks first when it is opened, does it when it is posted.</summary>
public abstract class ListEntryPage(ListBook book) : AdminPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <value>What the admin saw; after somebody else was quicker, what is there now.</value>
    [BindProperty]
    public Guid Version { get; set; }

    public ListSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<ListEntry> Entries { get; private set; } = [];

    public ListEntry Entry { get; private set; } = null!;

    protected ListBook Book => book;

    // Most of these pages have no input: what is refused about them is about the page.
    protected override string InputName => "";

    /// <value>What the list says when it was done.</value>
    protected abstract string Said { get; }

    public async Task<IActionResult> OnGetAsync(string list, CancellationToken cancel)
    {
        if (!await LoadAsync(list, cancel))
        {
            return NotFound();
        }

        Version = Entry.Version;
        FillIn();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string list, CancellationToken cancel)
    {
        if (ListSheet.Find(list) is not { } sheet)
        {
            return NotFound();
        }

        var result = await ActAsync(new SeenEntry(sheet.Kind, Id, Version), cancel);
        return await AnswerAsync(result, Said, async () =>
        {
            var isThere = await LoadAsync(list, cancel);
            Version = isThere && WasOvertaken ? Entry.Version : Version;
            return isThere;
        });
    }

    protected abstract Task<Result<string>> ActAsync(SeenEntry seen, CancellationToken cancel);

    /// <summary>Fills the form of a page that has one.</summary>
    protected virtual void FillIn()
    {
    }

    private async Task<bool> LoadAsync(string list, CancellationToken cancel)
    {
        if (ListSheet.Find(list) is not { } sheet)
        {
            return false;
        }

        (Sheet, Entries) = (sheet, await book.EntriesAsync(sheet.Kind, cancel));
        return Entries.FirstOrDefault(entry => entry.Id == Id) is { } found && (Entry = found) is not null;
    }
}
