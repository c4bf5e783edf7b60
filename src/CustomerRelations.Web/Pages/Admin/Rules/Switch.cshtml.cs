using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Rules;

/// <summary>Switches a rule on or off, or lets it go on after a pause.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class SwitchModel(RuleShelf shelf, RuleBook book) : RuleVerbPage(shelf)
{
    [BindProperty]
    public RuleSwitch Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(
            await book.SwitchAsync(Posted(), Id, Input, cancel),
            Input.On ? "On. It looks after what happens from now on." : "Off. It asks nobody until it is on again.",
            () => LoadAsync(cancel));
}
