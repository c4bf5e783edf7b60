namespace CustomerRelations.Web.Uploads;

/// <summary>The files of imports, below the data folder: named by the key of their run, for the account that runs the office alone.</summary>
/// <param name="folder">An absolute path; it is there.</param>
/// <param name="largest">Bytes of the largest file that is taken.</param>
public sealed class ImportFiles(string folder, long largest)
{
    private const int Buffer = 81_920;

    public long Largest { get; } = largest;

    /// <summary>A new file to write to.</summary>
    /// <exception cref="IOException">There is no room.</exception>
    public FileStream Create(Guid id)
    {
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, Options = FileOptions.Asynchronous, BufferSize = Buffer };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(PathOf(id), how);
    }

    public bool Has(Guid id) => File.Exists(PathOf(id));

    /// <summary>Opens a file so that nobody else reads it, on this machine or, where the folder is shared, on another.</summary>
    /// <returns>null when somebody reads it already.</returns>
    public FileStream? OpenAlone(Guid id) => Open(id, FileShare.None);

    /// <summary>Opens a file to look at it.</summary>
    /// <returns>null when it is not there, or somebody reads it just now.</returns>
    public FileStream? Look(Guid id) => Open(id, FileShare.Read);

    public void Remove(Guid id) => File.Delete(PathOf(id));

    /// <summary>The keys of files that came before a moment.</summary>
    public IReadOnlyList<Guid> Before(DateTime moment) =>
        new DirectoryInfo(folder).EnumerateFiles()
            .Where(file => file.LastWriteTimeUtc < moment && Guid.TryParse(file.Name, out _))
            .Select(file => Guid.Parse(file.Name)).ToList();

    private FileStream? Open(Guid id, FileShare share)
    {
        try
        {
            return new FileStream(PathOf(id), FileMode.Open, FileAccess.Read, share, Buffer);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private string PathOf(Guid id) => Path.Combine(folder, id.ToString());
}
