using CustomerRelations.Office.Letters;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Templates;

/// <summary>Retires a template, or takes it back into use.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class RetireModel(TemplateBook book) : AdminPage
{
    public TemplateCard Card { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, CancellationToken cancel) =>
        await AnswerAsync(await book.RetireAsync(Posted(), id, version, cancel), "Saved.", () => LoadAsync(id, cancel));

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel) => await book.FindAsync(id, cancel) is { } card && (Card = card) is not null;
}
