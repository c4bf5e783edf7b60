using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CustomerRelations.Tests.Databases;

/// <summary>Stands where a server would: writes down what is asked, and answers with rows that a test has laid ready, then with none.</summary>
internal sealed class NoServer(params DataTable[] answers) : DbCommandInterceptor, IDbConnectionInterceptor
{
    // More than any query asks for: a reader with fewer columns is refused, even one without a row.
    private const int MostColumns = 50;

    private readonly Queue<DataTable> answers = new(answers);

    public List<string> Asked { get; } = [];

    public ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(InterceptionResult.Suppress());

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Asked.Add(command.CommandText);
        var answer = answers.TryDequeue(out var ready) ? ready : Nobody();
        return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(answer.CreateDataReader()));
    }

    private static DataTable Nobody()
    {
        var table = new DataTable();
        for (var column = 0; column < MostColumns; column++)
        {
            table.Columns.Add();
        }

        return table;
    }
}
