using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;

namespace CustomerRelations.Web.Uploads;

/// <summary>The form of this page may have files in it. Read after the door and before the form's token is looked at.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFilesAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <value>Before the framework reads the form for its token.</value>
    public int Order => 900;

    /// <summary>The form is left to the page that takes it.</summary>
    public static bool IsFor(HttpRequest request) =>
        request.HasFormContentType && request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
        && (request.Path.Value ?? "").ToLowerInvariant().Trim('/').Split('/') is ["feedback"] or ["feedback", _, "add"] or ["complaints", _, "files"];

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (context.Result is not null || !HttpMethods.IsPost(http.Request.Method) || !IsFor(http.Request))
        {
            return;
        }

        // The reader counts for itself, so that what is too large is answered with the page.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        context.Result = await RefusalAsync(http);
    }

    // Whoever sent too often is answered with their words; their files are read and thrown away, so that the answer reaches them.
    private static async Task<IActionResult?> RefusalAsync(HttpContext http)
    {
        var fields = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
        try
        {
            var form = await http.RequestServices.GetRequiredService<FormWithFiles>().ReadAsync(http, MayBring(http), fields);
            http.Request.Form = TypedText.Read(form);
            KeptWords.Keep(http, http.Request.Form);
            return TypedText.HoldsNull(form) ? new StatusCodeResult(StatusCodes.Status400BadRequest) : null;
        }
        catch (FormTooLargeException)
        {
            KeptWords.Keep(http, TypedText.Read(new FormCollection(fields)));
            return new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
        }
        catch (Exception error) when (error is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            KeptWords.Keep(http, TypedText.Read(new FormCollection(fields)));
            return new StatusCodeResult(StatusCodes.Status400BadRequest);
        }
    }

    // Counted before a file is written anywhere: a form without our token costs its sender as much as one with it.
    private static bool MayBring(HttpContext http)
    {
        var limit = http.RequestServices.GetRequiredService<OutsideLimit>();
        return http.User.Identity?.IsAuthenticated == true || (!limit.IsFull(http) && !limit.TakeForm(http));
    }
}
