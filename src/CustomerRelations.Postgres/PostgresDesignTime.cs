using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CustomerRelations.Postgres;

/// <summary>For the migrations tool only; no database is opened.</summary>
internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<CrmDbContext>
{
    public CrmDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<CrmDbContext>();
        options.UseCrmPostgres("Host=127.0.0.1");
        options.UseNewestIdentitySchema();
        return new CrmDbContext(options.Options, WriteGate.Open(), TimeProvider.System, new Signature(), new Noticeboard(TimeProvider.System));
    }
}
