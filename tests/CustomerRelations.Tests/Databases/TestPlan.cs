using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Databases;

/// <summary>How SQLite means to answer a query.</summary>
internal static class TestPlan
{
    /// <returns>One step a line: "SEARCH p USING INDEX ...", "SCAN c".</returns>
    public static async Task<IReadOnlyList<string>> OfAsync<T>(CrmDbContext db, IQueryable<T> query)
    {
        await using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await db.Database.OpenConnectionAsync();
        await using var plan = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await plan.ReadAsync())
        {
            steps.Add(plan.GetString(plan.GetOrdinal("detail")));
        }

        return steps;
    }
}
