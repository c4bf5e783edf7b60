namespace CustomerRelations.Web.Access;

/// <summary>Headers that every answer carries.</summary>
public sealed class SafeHeaders(RequestDelegate next)
{
    /// <value>Everything from here, nothing inline, framed by nobody.</value>
    public const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private const string NothingPolicy = "default-src 'none'; sandbox";

    /// <summary>What is handed out in this answer came from somebody else: it may load and run nothing.</summary>
    public static void AllowNothing(HttpContext context) => context.Items[typeof(SafeHeaders)] = true;

    public Task InvokeAsync(HttpContext context)
    {
        // The secret of a link stands in these addresses.
        var isOutside = context.Request.Path.StartsWithSegments("/feedback", StringComparison.OrdinalIgnoreCase)
            || context.Request.Path.StartsWithSegments("/stop", StringComparison.OrdinalIgnoreCase);
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = context.Items.ContainsKey(typeof(SafeHeaders)) ? NothingPolicy : ContentPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = isOutside ? "no-referrer" : "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            if (isOutside)
            {
                headers["X-Robots-Tag"] = "noindex";
            }

            if (isOutside || headers.CacheControl.Count == 0 || context.User.Identity?.IsAuthenticated == true && !IsAsset(context))
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }

    private static bool IsAsset(HttpContext context) => Path.HasExtension(context.Request.Path.Value);
}
