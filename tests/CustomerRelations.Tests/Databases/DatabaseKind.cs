namespace CustomerRelations.Tests.Databases;

public enum DatabaseKind
{
    Sqlite = 1,
    Postgres = 2,
}
