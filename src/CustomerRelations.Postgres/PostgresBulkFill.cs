using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Postgres;

/// <summary>Puts every index aside that is not a key.</summary>
/// <remarks>What is put aside is written down in the same statement, so that the next start finds it when this one was ended.</remarks>
public sealed class PostgresBulkFill : IBulkFill
{
    private const string PutAside =
        """
        DO $aside$
        DECLARE one record;
        BEGIN
          CREATE TABLE IF NOT EXISTS "PutAside" ("Name" text PRIMARY KEY, "Sql" text NOT NULL);
          INSERT INTO "PutAside" SELECT indexname, indexdef FROM pg_indexes AS found
          WHERE schemaname = current_schema() AND tablename <> 'PutAside' AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = found.indexname)
          ON CONFLICT DO NOTHING;
          FOR one IN SELECT "Name" FROM "PutAside" LOOP
            EXECUTE format('DROP INDEX IF EXISTS %I', one."Name");
          END LOOP;
        END $aside$;
        """;

    private const string PutBack =
        """
        DO $back$
        DECLARE one record;
        BEGIN
          FOR one IN SELECT "Sql" FROM "PutAside" LOOP
            EXECUTE replace(one."Sql", ' INDEX ', ' INDEX IF NOT EXISTS ');
          END LOOP;
          DROP TABLE "PutAside";
        END $back$;
        """;

    private const string IsThere =
        "SELECT count(*)::int AS \"Value\" FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'PutAside'";

    public async Task RunAsync(CrmDbContext db, Func<CancellationToken, Task> write, CancellationToken cancel)
    {
        var patience = db.Database.GetCommandTimeout();
        db.Database.SetCommandTimeout(TimeSpan.FromHours(2));
        try
        {
            await db.Database.ExecuteSqlRawAsync(PutAside, cancel);
            await write(cancel);
        }
        finally
        {
            if (await IsPutAsideAsync(db, CancellationToken.None))
            {
                await db.Database.ExecuteSqlRawAsync(PutBack, CancellationToken.None);
            }

            await db.Database.ExecuteSqlRawAsync("ANALYZE", CancellationToken.None);
            db.Database.SetCommandTimeout(patience);
        }
    }

    public async Task<bool> MendAsync(CrmDbContext db, CancellationToken cancel)
    {
        if (!await IsPutAsideAsync(db, cancel))
        {
            return false;
        }

        await RunAsync(db, _ => Task.CompletedTask, cancel);
        return true;
    }

    private static async Task<bool> IsPutAsideAsync(CrmDbContext db, CancellationToken cancel) =>
        await db.Database.SqlQueryRaw<int>(IsThere).SingleAsync(cancel) > 0;
}
