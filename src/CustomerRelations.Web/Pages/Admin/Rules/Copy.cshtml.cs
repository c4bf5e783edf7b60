using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Rules;

/// <summary>Writes a second rule with the words of the first.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class CopyModel(RuleShelf shelf, RuleBook book) : RuleVerbPage(shelf)
{
    [BindProperty]
    public RuleCopy Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Input = new RuleCopy { Name = $"{Card.Name}, again" };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(await book.CopyAsync(Posted(), Id, Input, cancel), "Copied. It is off: change it, then switch it on.", () => LoadAsync(cancel));
}
