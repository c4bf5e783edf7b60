using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerRelations.SqlServer;

/// <summary>Tries again what the provider tries again, and a server that does not answer, which the provider gives up at once.</summary>
internal sealed class SqlServerPatience(ExecutionStrategyDependencies dependencies)
    : SqlServerRetryingExecutionStrategy(dependencies, 5, TimeSpan.FromSeconds(2), errorNumbersToAdd: null)
{
    protected override bool ShouldRetryOn(Exception exception) => base.ShouldRetryOn(exception) || SqlServerFaults.IsUnreachable(exception);
}
