namespace CustomerRelations.Web.Startup;

/// <summary>The one folder that everything kept on disk lives below: the SQLite file and the logs.</summary>
/// <param name="root">An absolute path; created when missing.</param>
public sealed class DataFolder(string root)
{
    public string Root { get; } = Create(root);

    /// <summary>A folder below it, created when missing.</summary>
    public string Below(string name) => Create(Path.Combine(Root, name));

    // Names, words and the keys of the office lie here: only the account that runs it may look.
    private static string Create(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path).FullName
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
}
