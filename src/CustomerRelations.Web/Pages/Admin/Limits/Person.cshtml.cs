using CustomerRelations.Office;
using CustomerRelations.Office.Limits;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Limits;

/// <summary>The limit of one colleague in one currency.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class PersonModel(PersonalLimitBook book) : AdminPage
{
    [BindProperty]
    public LimitChange Input { get; set; } = new();

    public PersonalLimitCard Limit { get; private set; } = null!;

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid? Version => WasOvertaken ? Limit.Own?.Version : Input.Version;

    public IReadOnlyList<Difference> Differences => WasOvertaken ? Limit.DifferencesFrom(Input) : [];

    public async Task<IActionResult> OnGetAsync(Guid id, string currency, CancellationToken cancel)
    {
        if (!await LoadAsync(id, currency, cancel))
        {
            return NotFound();
        }

        Input = Limit.AsForm();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string currency, CancellationToken cancel) =>
        await AnswerAsync(await book.SetAsync(Posted(), id, currency, Input, cancel), "Saved.", () => LoadAsync(id, currency, cancel));

    private async Task<bool> LoadAsync(Guid id, string currency, CancellationToken cancel) =>
        await book.FindAsync(id, currency, cancel) is { } limit && (Limit = limit) is not null;
}
