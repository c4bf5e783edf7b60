using CustomerRelations.Data;
using CustomerRelations.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CustomerRelations.Tests.Databases;

/// <summary>Reads SQL as SQL Server's own parser does, without a server: the words are right, if not yet the names.</summary>
public static class TSql
{
    /// <summary>A context of SQL Server that never connects.</summary>
    /// <param name="listeners">What stands where the server would.</param>
    public static CrmDbContext Open(params IInterceptor[] listeners) =>
        Migration.Open(options => options.UseCrmSqlServer("Server=nowhere;Database=none").AddInterceptors(listeners));

    public static void ShouldParse(IQueryable query) => ShouldParse(query.ToQueryString());

    /// <param name="sql">One or more batches; what stands inside <c>EXEC(N'...')</c> is read too.</param>
    public static void ShouldParse(string sql) => Problems(sql).ShouldBeEmpty(sql.Length <= 4000 ? sql : null);

    /// <returns>What the parser says, with its line; empty when all is well.</returns>
    public static IReadOnlyList<string> Problems(string sql)
    {
        var script = new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        if (errors.Count > 0)
        {
            return errors.Select(error => $"{error.Line},{error.Column}: {error.Message}").ToList();
        }

        var inner = new InnerScripts();
        script.Accept(inner);
        return inner.Found.SelectMany(Problems).ToList();
    }

    /// <summary>The scripts inside <c>EXEC(N'...')</c> and <c>sp_executesql N'...'</c>; what is computed stands in it as a name.</summary>
    public static IReadOnlyList<string> Inside(string sql)
    {
        var inner = new InnerScripts();
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out _).Accept(inner);
        return inner.Found;
    }

    private sealed class InnerScripts : TSqlFragmentVisitor
    {
        public List<string> Found { get; } = [];

        public override void Visit(ExecutableStringList node) =>
            Found.Add(string.Concat(node.Strings.Select(part => part is StringLiteral text ? text.Value : "[computed]")));

        public override void Visit(ExecutableProcedureReference node)
        {
            if (string.Equals(node.ProcedureReference?.ProcedureReference?.Name.BaseIdentifier.Value, "sp_executesql", StringComparison.OrdinalIgnoreCase)
                && node.Parameters.FirstOrDefault()?.ParameterValue is StringLiteral text)
            {
                Found.Add(text.Value);
            }
        }
    }
}
