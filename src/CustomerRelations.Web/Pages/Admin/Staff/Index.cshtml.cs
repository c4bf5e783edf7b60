using CustomerRelations.Office;
using CustomerRelations.Office.Staffing;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Staff;

/// <summary>Everybody who works here, and a form for somebody new.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class IndexModel(StaffBook book, StaffDoor door, OfficeChoices choices, Duty duty) : AdminPage
{
    [BindProperty]
    public NewStaff Input { get; set; } = new();

    public OneTimeLink? Link { get; private set; }

    public IReadOnlyList<StaffCard> Cards { get; private set; } = [];

    public IReadOnlyList<Choice> Branches { get; private set; } = [];

    public IReadOnlyList<Choice> Teams { get; private set; } = [];

    public string Zone { get; private set; } = "";

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    /// <summary>
    /// The link stands in the answer itself, not behind a redirect: nothing that could be opened again holds it. Posting the same form
    /// again, as a reload does, finds no link and goes to the page that says so.
    /// </summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var added = await door.AddAsync(Posted(), Input, cancel);
        if (added is { IsDone: true, Value.Address: not null })
        {
            Link = added.Value;
            SpendKey();
            Input = new NewStaff();
            ModelState.Clear();
            await LoadAsync(cancel);
            return Page();
        }

        return await AnswerAsync(added.Then(link => link.Path), said: null, () => LoadAsync(cancel));
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Cards = await book.ListAsync(cancel);
        Branches = await choices.BranchesAsync(cancel);
        Teams = await choices.TeamsAsync(cancel);
        Zone = await duty.ZoneAsync(cancel);
    }
}
