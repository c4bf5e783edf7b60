using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Databases;

/// <summary>Opens a context without an application around it.</summary>
public static class Migration
{
    public static CrmDbContext Open(Action<DbContextOptionsBuilder<CrmDbContext>> use)
    {
        var options = new DbContextOptionsBuilder<CrmDbContext>();
        options.UseNewestIdentitySchema();
        use(options);
        return new CrmDbContext(options.Options, WriteGate.Open(), new TestClock(), new Signature(), new Noticeboard(new TestClock()));
    }

    public static async Task RunAsync(Action<DbContextOptionsBuilder<CrmDbContext>> use)
    {
        await using var db = Open(use);
        await db.Database.MigrateAsync();
    }
}
