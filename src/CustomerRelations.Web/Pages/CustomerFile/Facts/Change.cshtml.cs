using CustomerRelations.Cycle.CustomerFile.Facts;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.CustomerFile.Facts;

/// <summary>Puts right what was written down; shows theirs and yours when two people wrote at once.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ChangeModel(FactSheets sheets, FactBook book) : FactPage(sheets)
{
    /// <value>true when somebody else changed it since this form was opened; a form that was posted twice is another matter.</value>
    public bool WasOvertaken => Answered is { Kind: ResultKind.Conflict, Earlier: null };

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid Version => WasOvertaken ? Sheet.Told!.Fact.Version : Input.Version;

    public IReadOnlyList<Difference> Differences => WasOvertaken ? Sheet.DifferencesFrom(Input) : [];

    public async Task<IActionResult> OnGetAsync(string reference, Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, id, null, cancel))
        {
            return NotFound();
        }

        Input = Sheet.AsForm();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, Guid id, CancellationToken cancel) =>
        await AnswerAsync(await book.ChangeAsync(reference, id, Input, Posted(), cancel), "Saved.", () => LoadAsync(reference, id, Input.Source, cancel));
}
