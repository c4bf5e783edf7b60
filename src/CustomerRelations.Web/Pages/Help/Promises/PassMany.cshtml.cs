using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Promises;

/// <summary>Gives several promises of a colleague, or all of them, to somebody else.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class PassManyModel(PassingRoom room, PassingDesk desk) : HousePage
{
    [BindProperty]
    public NewOwnerOfMany Input { get; set; } = new();

    public PassingView View { get; private set; } = null!;

    public async Task OnGetAsync(Guid? from, CancellationToken cancel) => View = await room.OpenAsync(from, cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(await desk.PassManyAsync(Input, Posted(), cancel), "Passed on. They see them on Today.", async () => View = await room.OpenAsync(Input.FromId, cancel));
}
