using CustomerRelations.Cycle.Help.Letters;
using CustomerRelations.Office.Lists;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Letters;

/// <summary>Says that a letter left the house.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class SentModel(LetterBook book, LetterDesk desk, LabelBook labels) : LetterPage(book, labels)
{
    [BindProperty]
    public LetterWay Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string reference, Guid id, CancellationToken cancel) => await LoadAsync(reference, id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, Guid id, CancellationToken cancel) =>
        await AnswerAsync(await desk.SendAsync(Posted(), reference, id, Input, cancel), "Sent. They are told.", () => LoadAsync(reference, id, cancel));
}
