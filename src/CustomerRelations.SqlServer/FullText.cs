using Microsoft.EntityFrameworkCore.Migrations;

namespace CustomerRelations.SqlServer;

/// <summary>SQL Server's own full-text indexes on the notes, where that part of the server is installed; the server keeps them.</summary>
/// <remarks>They cannot be made inside a transaction. No word is left out for being common, and accents are the same.</remarks>
public static class FullText
{
    internal const string Spoken = "[Goal], [Concern], [StillUnclear], [Did], [ToldToExpect]";

    private const string Catalog = "CustomerRelationsNotes";

    private static readonly (string Table, string Columns)[] Sources =
    [
        ("Touchpoints", Spoken), ("TouchpointValues", "[Note]"), ("Corrections", "[Words]"), ("Promises", "[Words]"),
    ];

    /// <summary>Makes the indexes that are not there.</summary>
    public static void Up(MigrationBuilder migration)
    {
        Run(migration, $"NOT EXISTS (SELECT 1 FROM sys.fulltext_catalogs WHERE [name] = N'{Catalog}')", $"CREATE FULLTEXT CATALOG [{Catalog}] WITH ACCENT_SENSITIVITY = OFF");
        foreach (var (table, columns) in Sources)
        {
            Run(migration, $"NOT EXISTS (SELECT 1 FROM sys.fulltext_indexes WHERE [object_id] = OBJECT_ID(N'{table}'))",
                $"CREATE FULLTEXT INDEX ON [{table}] ({string.Join(", ", columns.Split(", ").Select(column => $"{column} LANGUAGE 0"))}) KEY INDEX [PK_{table}] ON [{Catalog}] WITH CHANGE_TRACKING = AUTO, STOPLIST = OFF");
        }
    }

    /// <summary>Takes them away.</summary>
    public static void Down(MigrationBuilder migration)
    {
        foreach (var (table, _) in Sources)
        {
            Run(migration, $"EXISTS (SELECT 1 FROM sys.fulltext_indexes WHERE [object_id] = OBJECT_ID(N'{table}'))", $"DROP FULLTEXT INDEX ON [{table}]");
        }

        Run(migration, $"EXISTS (SELECT 1 FROM sys.fulltext_catalogs WHERE [name] = N'{Catalog}')", $"DROP FULLTEXT CATALOG [{Catalog}]");
    }

    private static void Run(MigrationBuilder migration, string when, string act) =>
        migration.Sql($"IF FULLTEXTSERVICEPROPERTY(N'IsFullTextInstalled') = 1 AND {when} EXEC(N'{act}');", suppressTransaction: true);
}
