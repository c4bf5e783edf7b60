using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CustomerRelations.Web.Uploads;

/// <summary>The form of this page has a file in it, which may be far larger than other forms. Read after the door and before the form's token is looked at.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFileAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    private const string ImportPage = "/customers/import";

    /// <value>Before the framework reads the form for its token.</value>
    public int Order => 900;

    /// <summary>The form is left to the page that takes it: nothing of it is read for somebody who may not send it.</summary>
    public static bool IsFor(HttpRequest request) =>
        request.HasFormContentType && IsWithParts(request) && string.Equals(request.Path.Value?.TrimEnd('/'), ImportPage, StringComparison.OrdinalIgnoreCase);

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

    private static bool IsWithParts(HttpRequest request) => request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);

    private static async Task<IActionResult?> RefusalAsync(HttpContext http)
    {
        try
        {
            var form = await http.RequestServices.GetRequiredService<FormWithFile>().ReadAsync(http);
            http.Request.Form = TypedText.Read(form);
            return TypedText.HoldsNull(form) ? new StatusCodeResult(StatusCodes.Status400BadRequest) : null;
        }
        catch (Exception error) when (error is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return new StatusCodeResult(StatusCodes.Status400BadRequest);
        }
    }
}
