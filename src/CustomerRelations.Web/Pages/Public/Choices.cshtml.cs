using CustomerRelations.Cycle.Keep.Consents;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Public;

/// <summary>A customer chooses what they hear from us, by the link in any message.</summary>
[AllowAnonymous]
public sealed class ChoicesModel(StopDesk desk, OutsideLimit limit) : HousePage
{
    [BindProperty]
    public StopChoices Input { get; set; } = new();

    public string Secret { get; private set; } = "";

    public StopView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken cancel) =>
        await LoadAsync(secret, cancel) ? Page() : limit.TakeWrongKey(HttpContext) is null ? NotFound() : new StatusCodeResult(StatusCodes.Status429TooManyRequests);

    public async Task<IActionResult> OnPostAsync(string secret, CancellationToken cancel) =>
        await AnswerAsync(await desk.ChooseAsync(secret, Input, Posted(), cancel), "Saved. Thank you for telling us.", () => LoadAsync(secret, cancel));

    private async Task<bool> LoadAsync(string secret, CancellationToken cancel)
    {
        if (await desk.OpenAsync(secret, cancel) is not { } view)
        {
            return false;
        }

        (Secret, View) = (secret, view);
        return true;
    }
}
