using CustomerRelations.Cycle.FollowUp.Messages;
using CustomerRelations.Office.Letters;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Templates;

/// <summary>Sends a template to whoever looks at it, as it would read for a customer.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class TestModel(TemplateBook book, MessageTrial trial) : AdminPage
{
    public TemplateCard Card { get; private set; } = null!;

    /// <value>The reference of the customer it is filled for; empty for anybody.</value>
    [BindProperty(SupportsGet = true, Name = "customer")]
    public string? Customer { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(await trial.SendToMeAsync(id, Customer, Posted(), cancel), "It is on its way to you.", () => LoadAsync(id, cancel));

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel) => await book.FindAsync(id, cancel) is { } card && (Card = card) is not null;
}
