using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CustomerRelations.Benchmarks.Pages;

/// <summary>Counts what is asked of the database.</summary>
internal sealed class StatementCount : DbCommandInterceptor
{
    private int statements;
    private int rows;

    /// <value>The statement that took longest since this was emptied, and how long until its first row.</value>
    public (string Sql, double Milliseconds) Slowest { get; set; } = ("", 0);

    /// <summary>The counts since they were read last.</summary>
    public (int Statements, int Rows) Take() => (Interlocked.Exchange(ref statements, 0), Interlocked.Exchange(ref rows, 0));

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        Interlocked.Add(ref rows, eventData.ReadCount);
        return base.DataReaderDisposing(command, eventData, result);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref statements);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (eventData.Duration.TotalMilliseconds > Slowest.Milliseconds)
        {
            Slowest = (command.CommandText, eventData.Duration.TotalMilliseconds);
        }

        return base.ReaderExecutedAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref statements);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }
}
