using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Data;

/// <summary>Chooses the newest shape of Identity's tables, the one with passkeys.</summary>
/// <remarks>Identity reads the version from the options of the application, not from the context; a context made by hand needs them as well.</remarks>
public static class IdentitySchema
{
    public static IServiceCollection UseNewestIdentitySchema(this IServiceCollection services) =>
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);

    /// <summary>For tools that make a context without the application.</summary>
    public static DbContextOptionsBuilder UseNewestIdentitySchema(this DbContextOptionsBuilder options) =>
        options.UseApplicationServiceProvider(new ServiceCollection().UseNewestIdentitySchema().BuildServiceProvider());
}
