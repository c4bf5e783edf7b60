using CustomerRelations.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Sqlite;

/// <remarks>Codes: https://www.sqlite.org/rescode.html</remarks>
public sealed class SqliteFaults : IDatabaseFaults
{
    private const int ConstraintPrimaryKey = 1555;
    private const int ConstraintUnique = 2067;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;

    public bool IsDuplicateKey(Exception error) =>
        Cause(error)?.SqliteExtendedErrorCode is ConstraintPrimaryKey or ConstraintUnique;

    public bool IsUnavailable(Exception error) =>
        Cause(error)?.SqliteErrorCode is Busy or Locked or ReadOnly or InputOutput or Full or CannotOpen;

    private static SqliteException? Cause(Exception error) =>
        error as SqliteException ?? (error as DbUpdateException)?.InnerException as SqliteException;
}
