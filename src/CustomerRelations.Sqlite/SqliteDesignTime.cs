using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CustomerRelations.Sqlite;

/// <summary>For the migrations tool only; no database is opened.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<CrmDbContext>
{
    public CrmDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<CrmDbContext>();
        options.UseCrmSqlite("Data Source=:memory:");
        options.UseNewestIdentitySchema();
        return new CrmDbContext(options.Options, WriteGate.Open(), TimeProvider.System, new Signature(), new Noticeboard(TimeProvider.System));
    }
}
