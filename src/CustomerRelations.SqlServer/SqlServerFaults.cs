using CustomerRelations.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerRelations.SqlServer;

/// <remarks>
/// Numbers: https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors. The driver never calls
/// an error transient, and a server that cannot be reached has the number 0 on one system and a socket's own on another; its class says it.
/// </remarks>
public sealed class SqlServerFaults : IDatabaseFaults
{
    // From this class on the connection is gone: https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-error-severities
    private const byte Broken = 20;

    private const int DuplicateInIndex = 2601;
    private const int DuplicateKey = 2627;
    private const int TimedOut = -2;
    private const int Deadlocked = 1205;
    private const int LockTimedOut = 1222;
    private const int FileFull = 1105;
    private const int LogFull = 9002;

    public bool IsDuplicateKey(Exception error) => Cause(error)?.Number is DuplicateInIndex or DuplicateKey;

    public bool IsUnavailable(Exception error) =>
        error is RetryLimitExceededException
        || IsUnreachable(error)
        || Cause(error)?.Number is TimedOut or Deadlocked or LockTimedOut or FileFull or LogFull;

    /// <summary>Nobody answers, or the connection broke.</summary>
    internal static bool IsUnreachable(Exception error) => Cause(error)?.Class >= Broken;

    private static SqlException? Cause(Exception error) => error as SqlException ?? error.InnerException as SqlException;
}
