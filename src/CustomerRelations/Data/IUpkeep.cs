namespace CustomerRelations.Data;

/// <summary>What a database wants done now and then so that it goes on finding things quickly.</summary>
public interface IUpkeep
{
    /// <summary>Does it inside the transaction that is open on the context; nothing where the server does it by itself.</summary>
    Task RunAsync(CrmDbContext db, CancellationToken cancel);

    /// <summary>Takes what was erased out of the copies that the database keeps of its last changes, as far as nobody reads them just now. Outside of any transaction.</summary>
    Task SettleAsync(CrmDbContext db, CancellationToken cancel);
}
