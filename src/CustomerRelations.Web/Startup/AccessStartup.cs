using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Drafts;
using FluentValidation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Startup;

/// <summary>Who may come in, and how far.</summary>
public static class AccessStartup
{
    // PBKDF2-HMAC-SHA512 as OWASP advises.
    private const int HashRounds = 210_000;

    private static readonly TimeSpan LinksLive = TimeSpan.FromHours(24);

    public static void AddAccess(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        AddAccounts(services);
        AddSessions(services, CookieNames.For("session", builder.Environment));
        AddEntrance(services);
        services.AddSignInLimit(builder.Configuration);
        services.AddDataProtection().SetApplicationName("CustomerRelations");
        services.AddSingleton<KeyRing>();
        services.AddOptions<KeyManagementOptions>().Configure<KeyRing>((keys, ring) => keys.XmlRepository = ring);
        services.Configure<CookieTempDataProviderOptions>(note =>
        {
            note.Cookie.Name = CookieNames.For("note", builder.Environment);
            note.Cookie.SecurePolicy = CookieSecurePolicy.None;
        });
        AddPolicies(services);
    }

    public static void UseAccess(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<SignatureOfRequest>();
        app.UseAuthorization();
        app.UseMiddleware<TooMuch>();
    }

    /// <summary>Makes the first key if there is none, and fails early if keys cannot be read.</summary>
    public static Task EnsureKeysAsync(this WebApplication app) =>
        Task.Run(() => app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("CustomerRelations.Start").Protect([]));

    private static void AddAccounts(IServiceCollection services)
    {
        services.AddIdentityCore<StaffMember>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.User.AllowedUserNameCharacters = "";
                identity.Password = new PasswordOptions
                {
                    RequiredLength = PasswordRules.Shortest,
                    RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false,
                };
            })
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<CrmDbContext>()
            .AddDefaultTokenProviders()
            .AddErrorDescriber<PlainErrors>()
            .AddPasswordValidator<PasswordRules>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = HashRounds);
        services.Configure<DataProtectionTokenProviderOptions>(links => links.TokenLifespan = LinksLive);
    }

    private static void AddSessions(IServiceCollection services, string cookieName)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<SeenWriter>();
        services.AddHostedService(provider => provider.GetRequiredService<SeenWriter>());
        services.AddSingleton<ITicketStore, SessionTickets>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = cookieName;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;

            // Secure is added to every cookie by the cookie policy, which does not refuse a request that a proxy sent on over http.
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.None;
            cookie.ExpireTimeSpan = Sessions.Longest;
            cookie.SlidingExpiration = false;
            cookie.LoginPath = "/account/sign-in";
            cookie.Events.OnRedirectToLogin = AskToSignIn;
            cookie.Events.OnRedirectToAccessDenied = Refuse;
        });
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<ITicketStore>((cookie, tickets) => cookie.SessionStore = tickets);
    }

    private static void AddEntrance(IServiceCollection services) =>
        services
            .AddScoped<Badges>()
            .AddScoped<OwnBadge>()
            .AddScoped<DoorSigns>()
            .AddScoped<Reception>()
            .AddScoped<IValidator<SignIn>, SignInRules>()
            .AddSingleton<SealedWords>()
            .AddScoped<Cloakroom>()
            .AddSingleton<SetupKey>();

    // A path, not the absolute address the framework builds from the Host header.
    // Whoever posts gets a page with their words on it instead, so that an ended sign-in costs nobody what they wrote.
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        context.Response.Redirect(new Uri(context.RedirectUri).PathAndQuery);
        return Task.CompletedTask;
    }

    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static void AddPolicies(IServiceCollection services)
    {
        var access = services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        foreach (var (policy, roles) in Policies.Roles)
        {
            access.AddPolicy(policy, rule => rule.RequireRole(roles.Select(role => role.ToString())));
        }
    }
}
