using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Rules;

/// <summary>The rule as a sentence, what it would have done in the last 30 days, and who changed it.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class IndexModel(RuleBoard board, RuleBook book) : AdminPage
{
    [BindProperty]
    public RuleChange Input { get; set; } = new();

    public RuleBoardView Board { get; private set; } = null!;

    /// <value>Every firing is listed.</value>
    public bool All { get; private set; }

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid Version => WasOvertaken ? Board.Card.Version : Input.Version;

    public IReadOnlyList<Difference> Differences => WasOvertaken ? Board.Card.DifferencesFrom(Input) : [];

    /// <value>The sentence that is played is not the one that is saved.</value>
    public bool IsTyped { get; private set; }

    /// <value>How many of them are listed.</value>
    public string Shown => Board.Rehearsed switch
    {
        { Count: 0 } => "Nobody would have been called.",
        { Count: var count, Firings.Count: var listed } when listed < count => $"The newest {listed} of {count}.",
        _ => "",
    };

    /// <value>Who was left out, and why.</value>
    public string LeftOut => string.Join(' ', new[]
    {
        Board.Rehearsed.Refused switch
        {
            0 => "",
            1 => "1 more person was left out: they would rather not be contacted.",
            var people => $"{people} more people were left out: they would rather not be contacted.",
        },
        Board.Rehearsed.Rested switch
        {
            0 => "",
            1 => "1 more ending was left out: the same person would have been called within 7 days.",
            var endings => $"{endings} more endings were left out: the same people would have been called within 7 days.",
        },
    }.Where(words => words.Length > 0));

    public DayBars Bars => DayBars.Of(Board.Rehearsed.Days);

    public async Task OnGetAsync(bool all, CancellationToken cancel)
    {
        All = all;
        await LoadAsync(null, cancel);
        Input = Board.Card.AsForm();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(await book.ChangeAsync(Posted(), Input, cancel), "Saved. It holds from now on.", () => LoadAsync(Input, cancel));

    /// <summary>Plays the sentence that is typed and saves nothing.</summary>
    public async Task<IActionResult> OnPostLookAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        await LoadAsync(Input, cancel);
        IsTyped = Board.Card.DifferencesFrom(Input).Count > 0;
        return Page();
    }

    private async Task LoadAsync(RuleChange? typed, CancellationToken cancel) => Board = await board.OpenAsync(typed, All, cancel);
}
