using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Remedies;

/// <summary>Writes down that the customer takes a remedy.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class AcceptModel(RemedyTalk talk) : HousePage
{
    /// <value>Where to go on; nothing for the complaint.</value>
    [BindProperty(SupportsGet = true, Name = "return")]
    public string? Back { get; set; }

    public Guid Id { get; private set; }

    public RemedyTaken View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync((await talk.AcceptAsync(Posted(), id, cancel)).BackTo(Url, Back), "Written down. They take it.", () => LoadAsync(id, cancel));

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        Id = id;
        return await talk.OpenAsync(id, cancel) is { } view && (View = view) is not null;
    }
}
