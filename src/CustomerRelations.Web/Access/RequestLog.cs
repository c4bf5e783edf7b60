using System.Diagnostics;
using System.Security.Claims;
using CustomerRelations.Data;

namespace CustomerRelations.Web.Access;

/// <summary>Writes one line a request: the route's template, never its values or the query.</summary>
public sealed partial class RequestLog(RequestDelegate next, IDatabaseFaults faults, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (KindRefusals.IsErrorPage(context))
        {
            // The request that went wrong has its line already.
            await next(context);
            return;
        }

        var method = context.Request.Method;
        var started = Stopwatch.GetTimestamp();
        var status = StatusCodes.Status500InternalServerError;
        try
        {
            await next(context);
            status = context.Response.StatusCode;
        }
        catch (Exception error)
        {
            status = IsGivenUp(context, error) ? StatusCodes.Status499ClientClosedRequest : FaultStatus.Of(error, faults);
            throw;
        }
        finally
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no page)";
            Answered(log, method, "/" + route.TrimStart('/'), status, Stopwatch.GetElapsedTime(started).TotalMilliseconds,
                context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "-", context.TraceIdentifier);
        }
    }

    // As the handler of errors sees it: whoever asked is gone, and nothing broke.
    private static bool IsGivenUp(HttpContext context, Exception error) => error is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested;

    [LoggerMessage(LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds:0} ms by {Staff} as {Request}")]
    private static partial void Answered(ILogger log, string method, string route, int status, double milliseconds, string staff, string request);
}
