using System.Diagnostics;
using System.Security.Claims;

namespace CustomerRelations.Web.Access;

/// <summary>Writes one line a request: the route's template, never its values or the query.</summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        var started = Stopwatch.GetTimestamp();
        string? route = null;
        try
        {
            await next(context);
        }
        finally
        {
            route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no page)";
            Answered(log, method, "/" + route.TrimStart('/'), context.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds,
                context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "-", context.TraceIdentifier);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds:0} ms by {Staff} as {Request}")]
    private static partial void Answered(ILogger log, string method, string route, int status, double milliseconds, string staff, string request);
}
