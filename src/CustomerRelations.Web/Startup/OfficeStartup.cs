using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Startup;

/// <summary>Opens the office: migrations, what every office needs, and in Development the demo office.</summary>
public static class OfficeStartup
{
    public static async Task OpenOfficeAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await services.GetRequiredService<CrmDbContext>().Database.MigrateAsync();
    }
}
