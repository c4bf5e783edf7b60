using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Rules;

/// <summary>Puts a rule away for good.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class PutAwayModel(RuleShelf shelf, RuleBook book) : RuleVerbPage(shelf)
{
    [BindProperty]
    public RulePutAway Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(await book.PutAwayAsync(Posted(), Id, Input, cancel), "Put away. What it asked for stays.", () => LoadAsync(cancel));
}
