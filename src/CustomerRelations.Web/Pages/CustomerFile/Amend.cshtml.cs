using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.CustomerFile;

/// <summary>Puts other words in place of what somebody wrote half an hour ago at most; later and for others it leads to words beside it.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class AmendModel(AmendmentSheets sheets, AmendmentDesk desk) : HousePage
{
    [BindProperty]
    public Amendment Input { get; set; } = new();

    public AmendmentSheet Sheet { get; private set; } = null!;

    public Pronoun They => Pronoun.For(Sheet.Customer?.Pronoun);

    public bool WasOvertaken => Answered is { Kind: ResultKind.Conflict, Earlier: null } && Sheet.MayChange;

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid Version => WasOvertaken ? Sheet.Said.Version : Input.Version;

    public IReadOnlyList<Difference> Differences => WasOvertaken ? Sheet.DifferencesFrom(Input) : [];

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, cancel))
        {
            return NotFound();
        }

        if (!Sheet.MayChange)
        {
            return LocalRedirect($"/touchpoints/{Sheet.Said.Reference}/correct");
        }

        Input = Amendment.Of(Sheet.Said);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await desk.AmendAsync(reference, Input, Posted(), cancel), "Corrected.", () => LoadAsync(reference, cancel));

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        var opened = await sheets.OpenAsync(reference, cancel);
        if (opened.IsDone)
        {
            Sheet = opened.Value;
        }

        return opened.IsDone;
    }
}
