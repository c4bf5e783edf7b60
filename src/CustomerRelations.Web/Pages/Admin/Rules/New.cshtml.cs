using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Rules;

/// <summary>A new rule: an empty sentence with its slots.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class NewModel(RuleDesk desk, RuleBook book, Duty duty) : RuleWritingPage(desk, duty)
{
    public override string Here => RuleBook.Path + "/new";

    public async Task OnGetAsync(bool all, CancellationToken cancel)
    {
        Show(all, away: false);
        await LoadAsync(null, cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(await book.AddAsync(Posted(), Input, cancel), "Saved. It is off: switch it on when you are content with it.", () => LoadAsync(Input, cancel));

    protected override async Task<RuleView?> OpenAsync(RuleForm? typed, CancellationToken cancel) => await Desk.NewAsync(typed, All, cancel);
}
