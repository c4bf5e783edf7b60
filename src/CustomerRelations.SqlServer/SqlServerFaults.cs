using CustomerRelations.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerRelations.SqlServer;

/// <remarks>Numbers: https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors</remarks>
public sealed class SqlServerFaults : IDatabaseFaults
{
    private const int DuplicateInIndex = 2601;
    private const int DuplicateKey = 2627;
    private const int TimedOut = -2;
    private const int FileFull = 1105;
    private const int LogFull = 9002;

    public bool IsDuplicateKey(Exception error) => Cause(error)?.Number is DuplicateInIndex or DuplicateKey;

    public bool IsUnavailable(Exception error) =>
        error is RetryLimitExceededException || Cause(error) is { } cause && (cause.IsTransient || cause.Number is TimedOut or FileFull or LogFull);

    private static SqlException? Cause(Exception error) => error as SqlException ?? error.InnerException as SqlException;
}
