using CustomerRelations.Web.Startup;

namespace CustomerRelations.Web.Access;

/// <summary>Refuses what no page could answer before anything reads it, and shows every error page as a page that is only read.</summary>
/// <remarks>The form is read here, so that one that is too large is said to be too large, and not to lack its token.</remarks>
public sealed class KindRefusals(RequestDelegate next)
{
    public static bool IsErrorPage(HttpContext context) => context.Request.Path.StartsWithSegments("/error", StringComparison.OrdinalIgnoreCase);

    public async Task InvokeAsync(HttpContext context)
    {
        if (IsErrorPage(context))
        {
            context.Request.Method = HttpMethods.Get;
        }
        else if (await RefusalAsync(context.Request) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        await next(context);
    }

    private static async Task<int?> RefusalAsync(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return null;
        }

        if (!HttpMethods.IsPost(request.Method))
        {
            return StatusCodes.Status405MethodNotAllowed;
        }

        if (request.ContentLength > SafetyStartup.LargestForm)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        return request.HasFormContentType ? await RefusalOfFormAsync(request) : StatusCodes.Status400BadRequest;
    }

    private static async Task<int?> RefusalOfFormAsync(HttpRequest request)
    {
        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            KeptWords.Keep(request.HttpContext, form);
            return form.Any(field => field.Value.Any(HoldsUnprintable)) ? StatusCodes.Status400BadRequest : null;
        }
        catch (BadHttpRequestException error)
        {
            return error.StatusCode;
        }
        catch (InvalidDataException)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }
    }

    // Nobody types these, and not every database keeps them.
    private static bool HoldsUnprintable(string? text) =>
        text is not null && text.Any(letter => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n'));
}
