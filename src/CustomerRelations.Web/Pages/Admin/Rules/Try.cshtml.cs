using CustomerRelations.Cycle.FollowUp.Rules;
using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Rules;

/// <summary>Tries a rule on one customer: why it fires, and why it does not. Writes nothing.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class TryModel(RuleShelf shelf, RuleTrial trial, Finder finder) : RuleVerbPage(shelf)
{
    /// <value>The name, phone or reference that was typed.</value>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Typed { get; set; }

    /// <value>What it makes of whoever was chosen; empty until somebody was.</value>
    public Trial? Trial { get; private set; }

    public IReadOnlyList<FoundCustomer> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? customer, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (string.IsNullOrWhiteSpace(customer) && !string.IsNullOrWhiteSpace(Typed))
        {
            People = (await finder.FindAsync(Typed, cancel)).People;
        }

        var reference = !string.IsNullOrWhiteSpace(customer) ? customer : People.Count == 1 ? People[0].Reference : null;
        Trial = reference is null ? null : await trial.OnAsync(Card.Said, reference, cancel);
        return Page();
    }
}
