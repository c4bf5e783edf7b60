using System.Globalization;
using System.Threading.RateLimiting;
using CustomerRelations.Web.Startup;
using Microsoft.AspNetCore.RateLimiting;

namespace CustomerRelations.Web.Access;

/// <summary>How often one address may try to sign in: <c>Access:SignInsPerMinute</c>, 60 unless said otherwise.</summary>
/// <remarks>An office sits behind one address, so this only slows machines down; the account's own limit stops guessing.</remarks>
public static class SignInLimit
{
    public const string Policy = "sign-in";

    private const int Usual = 60;

    /// <exception cref="CannotOpenException">What is set is no number that can be counted to.</exception>
    public static void AddSignInLimit(this IServiceCollection services, IConfiguration configuration)
    {
        var most = WholeNumber.Of(configuration, "Access:SignInsPerMinute") ?? Usual;
        services.AddRateLimiter(limiter => Limit(limiter, most));
    }

    private static void Limit(RateLimiterOptions limiter, int most)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (context, _) =>
        {
            var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : TimeSpan.FromMinutes(1);
            context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limiter.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => Window(most))
            : RateLimitPartition.GetNoLimiter("reading"));
    }

    private static FixedWindowRateLimiterOptions Window(int most) => new() { PermitLimit = most, Window = TimeSpan.FromMinutes(1) };
}
