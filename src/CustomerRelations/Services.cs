using CustomerRelations.Office;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations;

/// <summary>Every registration of the library, in cycle order, then the office.</summary>
public static class Services
{
    public static IServiceCollection AddCustomerRelations(this IServiceCollection services) =>
        services
            .AddScoped<Housekeeping>();
}
