using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Rules;

/// <summary>One rule: its sentence with slots, what it would have done, and who changed it.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class EditModel(RuleDesk desk, RuleBook book, Duty duty) : RuleWritingPage(desk, duty)
{
    [FromRoute]
    public Guid Id { get; set; }

    public override string Here => $"{RuleBook.Path}/{Id}";

    public async Task<IActionResult> OnGetAsync(bool all, bool away, CancellationToken cancel)
    {
        Show(all, away);
        return await LoadAsync(null, cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(await book.ChangeAsync(Posted(), Id, Input, cancel), "Saved. It holds from now on.", () => LoadAsync(Input, cancel));

    protected override Task<RuleView?> OpenAsync(RuleForm? typed, CancellationToken cancel) => Desk.OpenAsync(Id, typed, All, cancel);
}
