using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Rules;

/// <summary>Switches a rule on or off.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class SwitchModel(RuleBook book) : AdminPage
{
    [BindProperty]
    public RuleSwitch Input { get; set; } = new();

    public RuleCard Card { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(
            await book.SwitchAsync(Posted(), id, Input, cancel),
            Input.On ? "On. It looks after whoever leaves from now on." : "Off. Nobody is asked to call until it is on again.",
            () => LoadAsync(id, cancel));

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel) =>
        await book.FindAsync(id, cancel) is { } card && (Card = card) is not null;
}
