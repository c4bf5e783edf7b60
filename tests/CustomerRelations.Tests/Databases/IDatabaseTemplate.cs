namespace CustomerRelations.Tests.Databases;

/// <summary>A migrated, empty database, made once a process, of which each test gets a copy.</summary>
public interface IDatabaseTemplate
{
    /// <returns>The connection string of a fresh copy.</returns>
    Task<string> CopyAsync();

    Task DropAsync(string connection);
}
