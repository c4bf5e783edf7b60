using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Understand.Suggestions;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Understand.Suggestions;

/// <summary>A manager says what came of a suggestion.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class AnswerModel(SuggestionBoard board, SuggestionDesk desk, Duty duty, TimeProvider clock) : HousePage
{
    [BindProperty]
    public SuggestionAnswer Input { get; set; } = new();

    public SuggestionLine Line { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public DateTime Now => clock.Moment();

    /// <value>Somebody else answered since this form was opened.</value>
    public bool WasOvertaken => Answered is { Kind: ResultKind.Conflict, Earlier: null };

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid Version => WasOvertaken ? Line.Version : Input.Version;

    public IReadOnlyList<Difference> Differences => !WasOvertaken ? [] : Difference.Among(
        new("What came of it", SuggestionWords.Of(Line.Outcome), SuggestionWords.Of(Input.Outcome ?? SuggestionOutcome.New)),
        new("What we can tell them", Line.Answer ?? "", Input.Answer ?? ""));

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, cancel))
        {
            return NotFound();
        }

        Input = new SuggestionAnswer { Version = Line.Version, Outcome = Line.Outcome == SuggestionOutcome.New ? null : Line.Outcome, Answer = Line.Answer };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await desk.AnswerAsync(reference, Input, Posted(), cancel), "Saved. Tell them when you see them.", () => LoadAsync(reference, cancel));

    private async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        if (await board.FindAsync(reference, cancel) is not { } line)
        {
            return false;
        }

        (Line, Zone) = (line, await duty.ZoneAsync(cancel));
        return true;
    }
}
