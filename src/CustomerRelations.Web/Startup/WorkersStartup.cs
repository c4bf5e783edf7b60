using CustomerRelations.Web.Workers;

namespace CustomerRelations.Web.Startup;

/// <summary>What runs by itself; the list is <see cref="Schedule"/>.</summary>
public static class WorkersStartup
{
    public static void AddWorkers(this WebApplicationBuilder builder) => builder.Services.AddHostedService<SweepWorker>();
}
