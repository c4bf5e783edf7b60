namespace CustomerRelations.Web.Startup;

/// <summary>The one folder that everything kept on disk lives below: database, logs, mail, uploads, backups.</summary>
/// <param name="root">An absolute path; created when missing.</param>
public sealed class DataFolder(string root)
{
    public string Root { get; } = Directory.CreateDirectory(root).FullName;

    /// <summary>A folder below it, created when missing.</summary>
    public string Below(string name) => Directory.CreateDirectory(Path.Combine(Root, name)).FullName;
}
