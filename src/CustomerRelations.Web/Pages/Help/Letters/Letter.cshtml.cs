using CustomerRelations.Cycle.Help.Letters;
using CustomerRelations.Office.Lists;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Letters;

/// <summary>A letter as it is printed.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class LetterModel(LetterBook book, LabelBook labels) : LetterPage(book, labels)
{
    public async Task<IActionResult> OnGetAsync(string reference, Guid id, CancellationToken cancel) => await LoadAsync(reference, id, cancel) ? Page() : NotFound();
}
