using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CustomerRelations.Web.Workers;

/// <summary>A failing sweep makes the office degraded, not unready: the desk goes on.</summary>
public sealed class SweepHealth(CrmDbContext db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var failing = await db.SweepRuns.AsNoTracking().Where(run => run.Problem != null).Select(run => run.Name).ToListAsync(cancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(2), cancellationToken);
        return failing.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded("Failing: " + string.Join(", ", failing));
    }
}
