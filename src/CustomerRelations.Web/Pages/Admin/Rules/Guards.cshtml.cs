using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Rules;

/// <summary>What holds for all rules together.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class GuardsModel(GuardBook book) : AdminPage
{
    [BindProperty]
    public GuardChange Input { get; set; } = new();

    public GuardChange Saved { get; private set; } = new();

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid Version => WasOvertaken ? Saved.Version : Input.Version;

    public IReadOnlyList<Difference> Differences => WasOvertaken ? Input.DifferencesFrom(Saved) : [];

    public async Task OnGetAsync(CancellationToken cancel) => Input = Saved = await book.ReadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(await book.SetAsync(Posted(), Input, cancel), "Saved. It holds for every rule from now on.", async () => Saved = await book.ReadAsync(cancel));
}
