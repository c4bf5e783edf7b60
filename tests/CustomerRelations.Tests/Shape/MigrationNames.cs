namespace CustomerRelations.Tests.Shape;

/// <summary>Each database has migrations of the same names, by their files.</summary>
internal static class MigrationNames
{
    public const string Rule = "equal migration names";

    private static readonly string[] Databases = ["Sqlite", "SqlServer", "Postgres"];

    public static IEnumerable<Problem> Check(IReadOnlyCollection<SourceFile> files)
    {
        var names = Databases.ToDictionary(database => database, database => NamesOf(files, database));
        return from database in Databases
               from missing in names.Values.SelectMany(name => name).Distinct(StringComparer.Ordinal).Except(names[database])
               select new Problem(Rule, database, $"has no migration {missing}");
    }

    private static IReadOnlyList<string> NamesOf(IEnumerable<SourceFile> files, string database) =>
        files.Where(file => file.IsIn($"src/CustomerRelations.{database}/Migrations"))
            .Select(file => System.IO.Path.GetFileName(file.Path))
            .Where(name => char.IsAsciiDigit(name[0]) && !name.EndsWith(".Designer.cs", StringComparison.Ordinal))
            .Select(name => name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..^".cs".Length])
            .ToList();
}
