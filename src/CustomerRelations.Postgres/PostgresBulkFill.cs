using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Postgres;

/// <summary>Puts every index aside that is not a key.</summary>
public sealed class PostgresBulkFill : IBulkFill
{
    private const string Indexes =
        """
        SELECT indexname || '|' || indexdef AS "Value" FROM pg_indexes AS one
        WHERE schemaname = current_schema() AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = one.indexname)
        """;

    public async Task RunAsync(CrmDbContext db, Func<CancellationToken, Task> write, CancellationToken cancel)
    {
        var aside = (await db.Database.SqlQueryRaw<string>(Indexes).ToListAsync(cancel)).Select(line => line.Split('|', 2)).ToList();
        var patience = db.Database.GetCommandTimeout();
        db.Database.SetCommandTimeout(TimeSpan.FromHours(2));
        try
        {
            foreach (var index in aside)
            {
                await db.Database.ExecuteSqlRawAsync(Plain($"DROP INDEX \"{index[0]}\""), cancel);
            }

            await write(cancel);
        }
        finally
        {
            foreach (var index in aside)
            {
                await db.Database.ExecuteSqlRawAsync(Plain(IfMissing(index[1])), CancellationToken.None);
            }

            await db.Database.ExecuteSqlRawAsync("ANALYZE", CancellationToken.None);
            db.Database.SetCommandTimeout(patience);
        }
    }

    // A definition has no gaps for values.
    private static string Plain(string definition) => definition.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static string IfMissing(string definition) => definition.Replace(" INDEX ", " INDEX IF NOT EXISTS ", StringComparison.Ordinal);
}
