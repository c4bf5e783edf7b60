namespace CustomerRelations.Tests.Databases;

public enum DatabaseKind
{
    Sqlite = 1,
    Postgres = 2,

    /// <summary>Never run here; known for what it does when it is not there.</summary>
    SqlServer = 3,
}
