namespace CustomerRelations.Tests.Shape;

/// <summary>The files of this repository as they stand beside the running tests.</summary>
public static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", ".git", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts"];

    private static readonly Lazy<IReadOnlyList<SourceFile>> All = new(() => Read("*.cs", "*.cshtml", "*.css", "*.js", "*.sh", "*.csproj"));

    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Every file written by hand, migrations included.</summary>
    public static IReadOnlyList<SourceFile> Files => All.Value;

    /// <summary>Every folder of <c>src</c> and <c>tests</c>, with its path from the root.</summary>
    public static IEnumerable<string> Folders =>
        new[] { "src", "tests" }.SelectMany(top => Inside(new DirectoryInfo(Path.Combine(Root, top)))).Select(folder => Relative(folder.FullName));

    private static IReadOnlyList<SourceFile> Read(params string[] patterns) =>
        Inside(new DirectoryInfo(Root))
            .SelectMany(folder => patterns.SelectMany(pattern => folder.EnumerateFiles(pattern)))
            .Select(file => new SourceFile(Relative(file.FullName), File.ReadAllText(file.FullName)))
            .ToList();

    private static IEnumerable<DirectoryInfo> Inside(DirectoryInfo folder) =>
        folder.EnumerateDirectories().Where(child => !NotOurs.Contains(child.Name)).SelectMany(Inside).Prepend(folder);

    private static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CustomerRelations.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("CustomerRelations.sln is in no folder above the tests.");
    }
}
