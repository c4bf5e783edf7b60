using CustomerRelations.Web.Startup;

namespace CustomerRelations.Web.Access;

/// <summary>Refuses what is too large before anything reads it, and shows every error page as a page that is only read.</summary>
public sealed class KindRefusals(RequestDelegate next)
{
    public static bool IsErrorPage(HttpContext context) => context.Request.Path.StartsWithSegments("/error", StringComparison.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext context)
    {
        if (IsErrorPage(context))
        {
            context.Request.Method = HttpMethods.Get;
            return next(context);
        }

        if (context.Request.ContentLength > SafetyStartup.LargestForm)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
