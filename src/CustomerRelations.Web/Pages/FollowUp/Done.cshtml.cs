using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Entities;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.FollowUp;

/// <summary>Ticks off what was meant to happen next: asks first when it is opened, does it when it is posted.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class DoneModel(FollowUpTicks ticks) : HousePage
{
    public FollowUpTask Line { get; private set; } = null!;

    // There is nothing to fill in: what is refused is about the page.
    protected override string InputName => "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        await AnswerAsync(await ticks.TickAsync(id, Posted(), cancel), "Done.", () => LoadAsync(id, cancel));

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await ticks.FindAsync(id, cancel) is not { } line)
        {
            return false;
        }

        Line = line;
        return true;
    }
}
