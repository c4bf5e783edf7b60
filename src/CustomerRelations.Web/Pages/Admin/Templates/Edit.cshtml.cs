using CustomerRelations.Cycle.Help.Letters;
using CustomerRelations.Office;
using CustomerRelations.Office.Letters;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Templates;

/// <summary>One template, with how it reads for a complaint: the usual text beside the one for somebody upset.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class EditModel(TemplateBook book, LetterSheet sheet) : AdminPage
{
    [BindProperty]
    public TemplateForm Input { get; set; } = new();

    public TemplateCard Card { get; private set; } = null!;

    /// <value>The reference it is shown for; nothing while there is no complaint.</value>
    [BindProperty(SupportsGet = true)]
    public string? Complaint { get; set; }

    public (FilledLetter Usual, FilledLetter Upset, LetterFacts Facts)? Preview { get; private set; }

    /// <value>It goes out by e-mail, and is shown for a customer instead.</value>
    public bool IsMessage => TemplateCard.IsMessage(Card.Row.Kind);

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid? Version => WasOvertaken ? Card.Row.Version : Input.Version;

    public IReadOnlyList<Difference> Differences => WasOvertaken ? Card.DifferencesFrom(Input) : [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Input = Card.AsForm();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(await book.ChangeAsync(Posted(), id, Input, cancel), "Saved. Look how it reads.", () => LoadAsync(id, cancel));

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await book.FindAsync(id, cancel) is not { } card)
        {
            return false;
        }

        if (TemplateCard.IsMessage(card.Row.Kind))
        {
            Card = card;
            return true;
        }

        (Card, Complaint) = (card, string.IsNullOrWhiteSpace(Complaint) ? await sheet.NewestAsync(cancel) : Complaint);
        Preview = await sheet.PreviewAsync(card.Row, Complaint, cancel);
        return true;
    }
}
