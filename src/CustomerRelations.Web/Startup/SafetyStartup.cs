using CustomerRelations.Data;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.HttpsPolicy;

namespace CustomerRelations.Web.Startup;

/// <summary>Sizes, hosts, headers, cookies and kind pages for what goes wrong.</summary>
public static class SafetyStartup
{
    /// <value>The largest form, in bytes.</value>
    public const int LargestForm = 1_048_576;

    /// <value>The longest field of a form, in characters.</value>
    public const int LargestField = 65_536;

    private const int MostConnections = 2_000;

    /// <exception cref="CannotOpenException">
    /// Any host name is accepted outside Development: links could be made to point elsewhere. Or a proxy's address cannot be read.
    /// </exception>
    public static void AddSafety(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment() && AcceptsAnyHost(builder.Configuration["AllowedHosts"] ?? ""))
        {
            throw new CannotOpenException(
                "AllowedHosts must name the hosts this office answers to, such as \"desk.example.org\"; an empty list, *, 0.0.0.0 and [::] accept any name, which is not safe.");
        }

        LimitServer(builder);
        var services = builder.Services;
        services.Configure<FormOptions>(form =>
        {
            form.ValueLengthLimit = LargestField;
            form.BufferBodyLengthLimit = LargestForm;
            form.MultipartBodyLengthLimit = LargestForm;
        });
        services.Configure<HstsOptions>(hsts => (hsts.MaxAge, hsts.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        var proxies = ProxyAddresses.Of(builder.Configuration);
        services.Configure<ForwardedHeadersOptions>(headers =>
        {
            headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            headers.ForwardLimit = 1;
            proxies.Trust(headers);
        });
        services.AddAntiforgery(token => NameFormCookie(token.Cookie, builder.Environment));
    }

    public static void UseSafety(this WebApplication app)
    {
        app.UseForwardedHeaders();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseCookiePolicy(new CookiePolicyOptions
        {
            HttpOnly = HttpOnlyPolicy.Always,
            MinimumSameSitePolicy = SameSiteMode.Lax,
            Secure = app.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always,
        });
        app.UseMiddleware<SafeHeaders>();
        var faults = app.Services.GetRequiredService<IDatabaseFaults>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",
            CreateScopeForErrors = true,
            StatusCodeSelector = error => FaultStatus.Of(error, faults),
        });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }

    /// <summary>Comes after the log, so that what is refused here has its line.</summary>
    public static void UseRefusals(this WebApplication app) => app.UseMiddleware<KindRefusals>();

    // As the framework reads the list: an empty one, and each of these names, let every name in.
    private static bool AcceptsAnyHost(string allowed)
    {
        var hosts = allowed.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return hosts.Length == 0 || hosts.Any(host => host.Contains('*', StringComparison.Ordinal) || host is "0.0.0.0" or "[::]");
    }

    private static void LimitServer(WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestForm;
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls("http://localhost:5080");
        }
    }

    private static void NameFormCookie(CookieBuilder cookie, IHostEnvironment environment)
    {
        cookie.Name = CookieNames.For("form", environment);
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;

        // Secure is added to every cookie by the cookie policy, which does not refuse a request that a proxy sent on over http.
        cookie.SecurePolicy = CookieSecurePolicy.None;
    }
}
