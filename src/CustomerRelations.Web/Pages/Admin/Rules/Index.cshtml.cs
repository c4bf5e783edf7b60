using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Admin.Rules;

/// <summary>Every rule as a sentence; the first of them with its slots.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class IndexModel(RuleDesk desk, Duty duty) : RuleFormPage(desk, duty)
{
    public override string Here => Sheet.Card?.Address ?? RuleBook.Path + "/new";

    public async Task OnGetAsync(bool all, bool away, CancellationToken cancel)
    {
        Show(all, away);
        await LoadAsync(null, cancel);
    }

    protected override Task<RuleView?> OpenAsync(RuleForm? typed, CancellationToken cancel) => Desk.OpenAsync(null, typed, All, cancel);
}
