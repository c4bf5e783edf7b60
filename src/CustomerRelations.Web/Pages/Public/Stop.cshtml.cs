using CustomerRelations.Cycle.Keep.Consents;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages.Public;

/// <summary>Stops what a message was for. Looking at the page changes nothing: mail programs look at every link.</summary>
/// <remarks>A mail program posts here by itself, in one press, without having seen the page (RFC 8058): the secret in the address is what allows it.</remarks>
[AllowAnonymous]
[IgnoreAntiforgeryToken(Order = 1001)]
public sealed class StopModel(StopDesk desk, OutsideLimit limit) : PageModel
{
    public string Secret { get; private set; } = "";

    public StopView View { get; private set; } = null!;

    /// <value>It was stopped just now.</value>
    public bool Stopped { get; private set; }

    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken cancel) => await LoadAsync(secret, cancel) ? Page() : Nothing();

    public async Task<IActionResult> OnPostAsync(string secret, CancellationToken cancel)
    {
        var result = await desk.StopAsync(secret, cancel);
        Stopped = result.IsDone;
        return !result.IsDone && result.Kind != Results.ResultKind.NotFound ? StatusCode((int)result.Kind)
            : await LoadAsync(secret, cancel) ? Page() : Nothing();
    }

    private IActionResult Nothing() => limit.TakeWrongKey(HttpContext) is null ? NotFound() : new StatusCodeResult(StatusCodes.Status429TooManyRequests);

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
