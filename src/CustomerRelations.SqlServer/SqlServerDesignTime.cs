using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CustomerRelations.SqlServer;

/// <summary>For the migrations tool only; no database is opened.</summary>
internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<CrmDbContext>
{
    public CrmDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<CrmDbContext>();
        options.UseCrmSqlServer("Server=127.0.0.1");
        options.UseNewestIdentitySchema();
        return new CrmDbContext(options.Options, WriteGate.Open(), TimeProvider.System, new Signature(), new Noticeboard(TimeProvider.System));
    }
}
