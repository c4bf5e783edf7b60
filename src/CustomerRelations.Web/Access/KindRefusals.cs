using CustomerRelations.Web.Drafts;
using CustomerRelations.Web.Startup;
using CustomerRelations.Web.Uploads;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CustomerRelations.Web.Access;

/// <summary>Refuses what no page could answer before anything reads it, and shows every error page as a page that is only read.</summary>
/// <remarks>The form is read here, so that one that is too large is said to be too large, and not to lack its token.</remarks>
public sealed class KindRefusals(RequestDelegate next, IOptionsMonitor<CookieAuthenticationOptions> badges)
{
    private const string Unkept = "Nothing was saved. What you sent holds a sign that cannot be kept, which may have come along with something you copied. Go back, write it by hand and send it once more.";

    private const string Account = "/account";
    private const string Keeping = "/drafts";

    // A desk that is locked takes along what is being written, as it is kept.
    private const string Locking = "/account/lock";

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

    private async Task<int?> RefusalAsync(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return null;
        }

        if (!HttpMethods.IsPost(request.Method))
        {
            return StatusCodes.Status405MethodNotAllowed;
        }

        if (TakesFileAttribute.IsFor(request) || TakesFilesAttribute.IsFor(request))
        {
            return null;
        }

        // What is too much to save may still be kept for somebody who had come in; it is refused later, when it is.
        var isOurs = (IsAt(request, Locking) || !IsAt(request, Account)) && HasBadge(request);
        if (request.ContentLength > (isOurs ? TooMuch.LargestDraft : SafetyStartup.LargestForm))
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        Widen(request, isOurs ? TooMuch.LargestDraft : SafetyStartup.LargestForm);
        return request.HasFormContentType ? await RefusalOfFormAsync(request, isOurs) : StatusCodes.Status400BadRequest;
    }

    // A name on a cookie is no badge: what is longer than a stranger may send is read only for somebody who had one of ours.
    private bool HasBadge(HttpRequest request)
    {
        var kind = badges.Get(IdentityConstants.ApplicationScheme);
        return kind.CookieManager.GetRequestCookie(request.HttpContext, kind.Cookie.Name!) is { Length: > 0 } badge
            && (request.ContentLength <= SafetyStartup.LargestForm || kind.TicketDataFormat.Unprotect(badge) is not null);
    }

    private static bool IsAt(HttpRequest request, string place) => request.Path.StartsWithSegments(place, StringComparison.OrdinalIgnoreCase);

    private static void Widen(HttpRequest request, int most)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = most;
        }

        request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, new FormOptions { ValueLengthLimit = most, BufferBodyLengthLimit = most, MultipartBodyLengthLimit = most }));
    }

    private static async Task<int?> RefusalOfFormAsync(HttpRequest request, bool isOurs)
    {
        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            if (IsTooMuch(request, form))
            {
                if (!isOurs)
                {
                    return StatusCodes.Status413PayloadTooLarge;
                }

                TooMuch.Mark(request.HttpContext);
            }

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

    // A draft may be as long as it likes, and what comes along through the door is one long field.
    private static bool IsTooMuch(HttpRequest request, IFormCollection form) =>
        !IsAt(request, Keeping) && !IsAt(request, Locking)
        && (request.ContentLength > SafetyStartup.LargestForm
            || form.Any(field => field.Key != DraftFields.Carried && field.Value.Any(text => text?.Length > SafetyStartup.LargestField))
            || form.Sum(field => (long)field.Key.Length + field.Value.Sum(text => text?.Length ?? 0)) > SafetyStartup.LargestForm);

    private static int RefusalOfSign(HttpContext context)
    {
        RefusalWords.Say(context, Unkept);
        return StatusCodes.Status400BadRequest;
    }
}
