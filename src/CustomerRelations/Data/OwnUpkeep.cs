namespace CustomerRelations.Data;

/// <summary>For a server that looks after its statistics by itself.</summary>
public sealed class OwnUpkeep : IUpkeep
{
    public Task RunAsync(CrmDbContext db, CancellationToken cancel) => Task.CompletedTask;

    public Task SettleAsync(CrmDbContext db, CancellationToken cancel) => Task.CompletedTask;
}
