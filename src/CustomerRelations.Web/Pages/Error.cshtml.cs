using System.Globalization;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages;

/// <summary>What a person sees instead of a page that could not be shown.</summary>
[AllowAnonymous]
public sealed class ErrorModel : PageModel
{
    public ErrorWords Words { get; private set; } = ErrorWords.Of(StatusCodes.Status404NotFound);

    /// <value>What the log calls this request; only when something broke.</value>
    public string? Reference { get; private set; }

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
        Words = ErrorWords.Of(status);
        Reference = status >= StatusCodes.Status500InternalServerError ? HttpContext.TraceIdentifier : null;
    }
}
