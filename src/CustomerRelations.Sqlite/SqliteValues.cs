using System.Globalization;
using System.Text;
using SQLitePCL;

namespace CustomerRelations.Sqlite;

/// <summary>Hands values to a statement in the forms in which the driver stores them, so that what it asks for later is found.</summary>
internal static class SqliteValues
{
    /// <returns>SQLite's answer.</returns>
    /// <exception cref="NotSupportedException">No row has a value of that kind yet.</exception>
    public static int Bind(sqlite3_stmt statement, int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, place),
        string text => raw.sqlite3_bind_text(statement, place, text),
        Guid key => BindKey(statement, place, key),
        DateTime at => BindMoment(statement, place, at),
        bool said => raw.sqlite3_bind_int(statement, place, said ? 1 : 0),
        int number => raw.sqlite3_bind_int(statement, place, number),
        long number => raw.sqlite3_bind_int64(statement, place, number),
        double number => raw.sqlite3_bind_double(statement, place, number),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        DateOnly day => raw.sqlite3_bind_text(statement, place, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTimeOffset at => raw.sqlite3_bind_text(statement, place, at.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"A {value.GetType().Name} cannot be written in bulk."),
    };

    private static int BindKey(sqlite3_stmt statement, int place, Guid key)
    {
        Span<byte> letters = stackalloc byte[36];
        key.TryFormat(letters, out var written);
        Ascii.ToUpperInPlace(letters, out _);
        return raw.sqlite3_bind_text(statement, place, letters[..written]);
    }

    private static int BindMoment(sqlite3_stmt statement, int place, DateTime at)
    {
        Span<byte> letters = stackalloc byte[32];
        at.TryFormat(letters, out var written, @"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return raw.sqlite3_bind_text(statement, place, letters[..written]);
    }
}
