namespace CustomerRelations.Data;

/// <summary>Writes many rows of one kind at once, past the change tracker, by the quickest way the database has.</summary>
public interface IBulkWriter
{
    /// <summary>Adds the rows inside the transaction that is open on the context, if any.</summary>
    Task WriteAsync<T>(CrmDbContext db, IReadOnlyCollection<T> rows, CancellationToken cancel)
        where T : class;
}
