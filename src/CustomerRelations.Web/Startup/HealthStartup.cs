using CustomerRelations.Data;
using CustomerRelations.Web.Workers;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Startup;

/// <summary>Alive: the process answers. Ready: the database answers and is at this version.</summary>
public static class HealthStartup
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks()
            .AddDbContextCheck<CrmDbContext>("database", tags: ["ready"], customTestQuery: IsAtThisVersionAsync)
            .AddCheck<SweepHealth>("sweeps", tags: ["ready"]);

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") }).AllowAnonymous();
    }

    // A retrying driver may outlast its token, so the answer does not wait for it.
    private static async Task<bool> IsAtThisVersionAsync(CrmDbContext db, CancellationToken cancel) =>
        !(await db.Database.GetPendingMigrationsAsync(cancel).WaitAsync(Patience, cancel)).Any();
}
