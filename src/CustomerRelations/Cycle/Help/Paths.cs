using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help;

/// <summary>Where one reads on after something was done about a matter.</summary>
internal static class Paths
{
    /// <summary>The customer's file; today's page when they stayed anonymous.</summary>
    public static async Task<string> OfFileAsync(CrmDbContext db, Matter matter, CancellationToken cancel) =>
        await db.Customers.Where(customer => customer.Id == matter.CustomerId).Select(customer => customer.Reference).SingleOrDefaultAsync(cancel) is { } reference
            ? $"/customers/{reference}"
            : "/";
}
