using CustomerRelations.Web.Startup;
using CustomerRelations.Web.Uploads;

namespace CustomerRelations.Web.Access;

/// <summary>Refuses what no page could answer before anything reads it, and shows every error page as a page that is only read.</summary>
/// <remarks>The form is read here, so that one that is too large is said to be too large, and not to lack its token.</remarks>
public sealed class KindRefusals(RequestDelegate next)
{
    private const string Unkept = "Nothing was saved. What you sent holds a sign that cannot be kept, which may have come along with something you copied. Go back, write it by hand and send it once more.";

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

        if (TakesFileAttribute.IsFor(request))
        {
            return null;
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
            request.Form = TypedText.Read(form);
            KeptWords.Keep(request.HttpContext, request.Form);
            return TypedText.HoldsNull(form) ? RefusalOfSign(request.HttpContext) : null;
        }
        catch (BadHttpRequestException error)
        {
            return error.StatusCode;
        }
        catch (InvalidDataException error)
        {
            // Beside what is too long or too many, this is how the framework refuses the sign itself in a plain form.
            return error.InnerException is InvalidOperationException ? RefusalOfSign(request.HttpContext) : StatusCodes.Status413PayloadTooLarge;
        }
    }
    private static int RefusalOfSign(HttpContext context)
    {
        RefusalWords.Say(context, Unkept);
        return StatusCodes.Status400BadRequest;
    }
}
