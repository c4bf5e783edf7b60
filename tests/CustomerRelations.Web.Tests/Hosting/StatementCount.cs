using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CustomerRelations.Web.Tests.Hosting;

/// <summary>Counts what a page asks of the database; what the office does by itself beside it is not counted.</summary>
internal sealed class StatementCount : DbCommandInterceptor
{
    private readonly HttpContextAccessor request = new();
    private int statements;

    /// <summary>The count since it was read last.</summary>
    public int Take() => Interlocked.Exchange(ref statements, 0);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (request.HttpContext is not null)
        {
            Interlocked.Increment(ref statements);
        }

        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
