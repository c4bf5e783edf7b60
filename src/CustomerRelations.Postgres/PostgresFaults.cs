using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CustomerRelations.Postgres;

public sealed class PostgresFaults : IDatabaseFaults
{
    public bool IsDuplicateKey(Exception error) =>
        (Cause(error) as PostgresException)?.SqlState == PostgresErrorCodes.UniqueViolation;

    public bool IsUnavailable(Exception error) =>
        error is RetryLimitExceededException || Cause(error) is { IsTransient: true };

    private static NpgsqlException? Cause(Exception error) =>
        error as NpgsqlException ?? error.InnerException as NpgsqlException;
}
