using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Receive.Lists;

/// <summary>One change of many, and putting it back.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class ChangedModel(ManyBook book, Duty duty, TimeProvider clock) : HousePage
{
    [BindProperty(Name = "version")]
    public Guid Version { get; set; }

    public ManyCard Card { get; private set; } = null!;

    public bool CanBeUndone => Card.CanBeUndone(clock.Moment());

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) => await LoadAsync(reference, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await book.UndoAsync(Posted(), reference, Version, cancel), "Put back.", () => LoadAsync(reference, cancel));

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        if (await book.FindAsync(reference, cancel) is not { } card)
        {
            return false;
        }

        (Card, Zone) = (card, await duty.ZoneAsync(cancel));
        return true;
    }
}
