using System.Globalization;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using CustomerRelations.Web.Drafts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Pages;

/// <summary>What a person sees instead of a page that could not be shown.</summary>
[AllowAnonymous]
public sealed class ErrorModel(SealedWords envelopes) : PageModel
{
    public ErrorWords Words { get; private set; } = ErrorWords.Of(StatusCodes.Status404NotFound, said: null, posted: false);

    /// <value>What the log calls this request; only when something broke.</value>
    public string? Reference { get; private set; }

    /// <value>What was written and could not be taken: shown so that it can be copied.</value>
    public IReadOnlyList<(string Field, string Words)> Kept { get; private set; } = [];

    /// <value>The words of somebody whose sign-in had ended, sealed: they come along through the door.</value>
    public string? Carried { get; private set; }

    /// <value>Where somebody who signs in goes on.</value>
    public string DoorPath => $"/account/sign-in?ReturnUrl={Uri.EscapeDataString(WhereFrom())}";

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
            Next = (DoorPath, "Sign in");
        }

        if (IsOutside())
        {
            Next = ("/feedback", "Back to where you tell us");
        }

        GoBackToWords(status);

        Reference = status >= StatusCodes.Status500InternalServerError ? HttpContext.TraceIdentifier : null;
    }

    // A form of a page that keeps words: what was in it is there again, on that page.
    private void GoBackToWords(int status)
    {
        var refused = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var broken = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        if (KeptWords.FormOf(HttpContext) is not { } form || (refused?.OriginalPath ?? broken?.Path) is not { } path || !KeepsWordsAttribute.IsOn(refused?.Endpoint ?? broken?.Endpoint))
        {
            return;
        }

        if (status == StatusCodes.Status401Unauthorized)
        {
            Carried = envelopes.Seal(form, path);
            Words = Carried is null ? Words : new("You are signed out", "Sign in, and your words are back where you wrote them. They wait here for an hour, for you only. Nothing was saved yet.");
        }
        else if (TooMuch.IsKept(HttpContext) || broken is not null)
        {
            Next = (FormAddress.Of(path, form[HousePage.KeyField].ToString(), form["return"]), "Back to your words");
            Kept = TooMuch.IsKept(HttpContext) ? [] : Kept;
        }
    }

    private bool IsOutside() =>
        (HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path) is { } path
        && new PathString(path).StartsWithSegments("/feedback", StringComparison.OrdinalIgnoreCase);

    private string WhereFrom() =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } asked ? asked.OriginalPath + asked.OriginalQueryString : "/desk";
}
