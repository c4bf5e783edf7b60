using System.Reflection;
using Xunit.Sdk;

namespace CustomerRelations.Tests.Databases;

/// <summary>Runs the test on PostgreSQL, or shows it as skipped with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute() => Skip = PostgresServer.WhyNot;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.Postgres]];
}
