namespace CustomerRelations.Data;

/// <summary>Prepares the database for very many rows at once and puts everything back after them.</summary>
public interface IBulkFill
{
    /// <summary>Runs the writing with what only readers need put aside, such as indexes, and builds that anew after it, also when the writing failed.</summary>
    /// <remarks>For an office nobody works in meanwhile: nothing is found quickly until it is done.</remarks>
    Task RunAsync(CrmDbContext db, Func<CancellationToken, Task> write, CancellationToken cancel);

    /// <summary>Builds anew what a run left put aside because its process was ended in the middle.</summary>
    /// <returns>Whether there was such a run.</returns>
    Task<bool> MendAsync(CrmDbContext db, CancellationToken cancel);
}
