using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

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

    // Whoever sent too often is answered with their words; their files are not even read.
    private static async Task<IActionResult?> RefusalAsync(HttpContext http)
    {
        try
        {
            var takesFiles = http.User.Identity?.IsAuthenticated == true || !http.RequestServices.GetRequiredService<OutsideLimit>().IsFull(http);
            var form = await http.RequestServices.GetRequiredService<FormWithFiles>().ReadAsync(http, takesFiles);
            http.Request.Form = TypedText.Read(form);
            KeptWords.Keep(http, http.Request.Form);
            return TypedText.HoldsNull(form) ? new StatusCodeResult(StatusCodes.Status400BadRequest) : null;
        }
        catch (Exception error) when (error is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return new StatusCodeResult(StatusCodes.Status400BadRequest);
        }
    }
}
