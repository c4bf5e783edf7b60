using CustomerRelations.Data;

namespace CustomerRelations.SqlServer;

/// <summary>Nothing is put aside: bulk copying keeps the indexes in one pass over each batch.</summary>
public sealed class SqlServerBulkFill : IBulkFill
{
    public Task RunAsync(CrmDbContext db, Func<CancellationToken, Task> write, CancellationToken cancel) => write(cancel);

    public Task<bool> MendAsync(CrmDbContext db, CancellationToken cancel) => Task.FromResult(false);
}
