using CustomerRelations.Office;
using CustomerRelations.Office.Complaints;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.ComplaintPolicy;

/// <summary>The clocks of the whole office, or of one branch.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class EditModel(PolicyBook book) : AdminPage
{
    [BindProperty]
    public PolicyChange Input { get; set; } = new();

    public PolicyCard Policy { get; private set; } = null!;

    /// <value>What the form was filled with, when that was chosen.</value>
    public PolicyPreset? Preset { get; private set; }

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid? Version => WasOvertaken ? Policy.Version : Input.Version;

    public IReadOnlyList<Difference> Differences => WasOvertaken ? Policy.DifferencesFrom(Input) : [];

    public async Task<IActionResult> OnGetAsync(string whose, string? preset, CancellationToken cancel)
    {
        if (!await LoadAsync(whose, cancel))
        {
            return NotFound();
        }

        Preset = PolicyPreset.Find(preset);
        Input = Policy.AsForm(Preset);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string whose, CancellationToken cancel) =>
        await AnswerAsync(await book.SetAsync(Posted(), whose, Input, cancel), "Saved.", () => LoadAsync(whose, cancel));

    private async Task<bool> LoadAsync(string whose, CancellationToken cancel) =>
        await book.FindAsync(whose, cancel) is { } found && (Policy = found) is not null;
}
