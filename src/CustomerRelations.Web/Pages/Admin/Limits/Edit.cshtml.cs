using CustomerRelations.Office;
using CustomerRelations.Office.Limits;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Limits;

/// <summary>The limit of one role in one currency.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class EditModel(LimitBook book) : AdminPage
{
    [BindProperty]
    public LimitChange Input { get; set; } = new();

    public LimitCard Limit { get; private set; } = null!;

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid? Version => WasOvertaken ? Limit.Version : Input.Version;

    public IReadOnlyList<Difference> Differences => WasOvertaken ? Limit.DifferencesFrom(Input) : [];

    public async Task<IActionResult> OnGetAsync(string role, string currency, CancellationToken cancel)
    {
        if (!await LoadAsync(role, currency, cancel))
        {
            return NotFound();
        }

        Input = Limit.AsForm();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string role, string currency, CancellationToken cancel) =>
        await AnswerAsync(await book.SetAsync(Posted(), role, currency, Input, cancel), "Saved.", () => LoadAsync(role, currency, cancel));

    private async Task<bool> LoadAsync(string role, string currency, CancellationToken cancel) =>
        await book.FindAsync(role, currency, cancel) is { } limit && (Limit = limit) is not null;
}
