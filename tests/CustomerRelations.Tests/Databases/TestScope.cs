using CustomerRelations.Data;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Tests.Databases;

/// <summary>What one request has: a context and the services around it.</summary>
public sealed class TestScope(AsyncServiceScope scope) : IAsyncDisposable
{
    public CrmDbContext Db => Get<CrmDbContext>();

    public Work Work => Get<Work>();

    public T Get<T>()
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
