using System.Reflection;
using Xunit.Sdk;

namespace CustomerRelations.Tests.Databases;

/// <summary>Runs the test on SQLite: <c>[Theory, OnSqlite, OnPostgres]</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.Sqlite]];
}
