using System.Globalization;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages;

/// <summary>What a person sees instead of a page that could not be shown.</summary>
[AllowAnonymous]
public sealed class ErrorModel : PageModel
{
    public ErrorWords Words { get; private set; } = ErrorWords.Of(StatusCodes.Status404NotFound, said: null, posted: false);

    /// <value>What the log calls this request; only when something broke.</value>
    public string? Reference { get; private set; }

    /// <value>What was written and could not be taken: shown so that it can be copied.</value>
    public IReadOnlyList<(string Field, string Words)> Kept { get; private set; } = [];

    public (string Path, string Words) Next { get; private set; } = ("/desk", "To the desk");

    // Read from the route alone: binding would look into the form, which may be what was refused.
    public void OnGet()
    {
        var code = int.TryParse(RouteData.Values["code"] as string, CultureInfo.InvariantCulture, out var asked) ? asked : 0;
        var broke = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!broke && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            // Somebody came here by its address.
            code = StatusCodes.Status404NotFound;
            Response.StatusCode = code;
        }

        var status = broke ? Response.StatusCode : code;
        Words = ErrorWords.Of(status, RefusalWords.Of(HttpContext), KeptWords.WerePosted(HttpContext));
        Kept = KeptWords.Of(HttpContext);
        if (status == StatusCodes.Status401Unauthorized)
        {
            Next = ($"/account/sign-in?ReturnUrl={Uri.EscapeDataString(WhereFrom())}", "Sign in");
        }

        Reference = status >= StatusCodes.Status500InternalServerError ? HttpContext.TraceIdentifier : null;
    }

    private string WhereFrom() =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } asked ? asked.OriginalPath + asked.OriginalQueryString : "/desk";
}
