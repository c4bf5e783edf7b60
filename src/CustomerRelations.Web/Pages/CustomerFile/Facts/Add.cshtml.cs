using CustomerRelations.Cycle.CustomerFile.Facts;
using CustomerRelations.Entities;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.CustomerFile.Facts;

/// <summary>Writes down what a customer told us.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class AddModel(FactSheets sheets, FactBook book) : FactPage(sheets)
{
    /// <param name="reference">Whose file.</param>
    /// <param name="kind">What it is, if that is known.</param>
    /// <param name="said">The conversation in which they said it.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IActionResult> OnGetAsync(string reference, FactKind? kind, string? said, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, null, said, cancel))
        {
            return NotFound();
        }

        Input = new NewFact { Kind = kind ?? FactKind.Learned, Source = said };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await book.AddAsync(reference, Input, Posted(), cancel), "Written down.", () => LoadAsync(reference, null, Input.Source, cancel));
}
