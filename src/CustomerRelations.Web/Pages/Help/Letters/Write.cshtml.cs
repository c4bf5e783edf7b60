using CustomerRelations.Cycle.Help.Letters;
using CustomerRelations.Entities;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Letters;

/// <summary>Writes a letter about a complaint, beginning with a template whose gaps are filled.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class WriteModel(LetterSheet sheet, LetterDesk desk) : WritingPage
{
    [BindProperty]
    public NewLetter Input { get; set; } = new();

    public LetterProposal Proposal { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string reference, string? kind, Guid? template, bool? upset, Guid? action, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, new LetterWish(LetterWords.KindOf(kind), template, upset, action), cancel))
        {
            return NotFound();
        }

        // Another kind or another beginning is another letter: only what was typed at this very address is laid back.
        Input = await TakeUpAsync(
            new NewLetter
            {
                Kind = Proposal.Kind, TemplateId = Proposal.Template?.Id, ActionId = Proposal.Action,
                Subject = Proposal.Filled?.SubjectText, Body = Proposal.Filled?.BodyText,
            },
            cancel, _ => false);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(
            await desk.WriteAsync(Posted(), reference, Input, cancel), "Kept. Print it, then say when it was sent.",
            () => LoadAsync(reference, new LetterWish(Input.Kind ?? LetterKind.ThankYou, Input.TemplateId, null, Input.ActionId), cancel));

    /// <summary>This page for another kind of letter, or with another beginning.</summary>
    public string Address(LetterKind kind, Guid? template = null, bool? upset = null) =>
        $"/complaints/{Proposal.Facts.Complaint.Reference}/letter?kind={LetterWords.AddressOf(kind)}{(template is null ? "" : $"&template={template}")}{(upset is null ? "" : upset.Value ? "&upset=true" : "&upset=false")}{(Proposal.Action is null ? "" : $"&action={Proposal.Action}")}";

    private async Task<bool> LoadAsync(string reference, LetterWish wish, CancellationToken cancel) =>
        await sheet.OpenAsync(reference, wish, cancel) is { } proposal && (Proposal = proposal) is not null;
}
