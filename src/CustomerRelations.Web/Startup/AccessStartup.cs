using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Startup;

/// <summary>Who may come in, and how far.</summary>
public static class AccessStartup
{
    public static void AddAccess(this WebApplicationBuilder builder)
    {
        var access = builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        foreach (var (policy, roles) in Policies.Roles)
        {
            access.AddPolicy(policy, rule => rule.RequireRole(roles.Select(role => role.ToString())));
        }
    }

    public static void UseAccess(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseMiddleware<SignatureOfRequest>();
        app.UseAuthorization();
    }
}
