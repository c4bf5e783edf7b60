using System.Security.Cryptography;

namespace CustomerRelations.Office.Files;

/// <summary>Where files that came with complaints lie: beside the data, outside of everything the web hands out, each under a random name.</summary>
/// <param name="folder">An absolute path; it is there.</param>
public sealed class FileRoom(string folder)
{
    /// <value>In bytes: the largest file that is taken.</value>
    public const long LargestFile = 10 * Megabyte;

    /// <value>In bytes: what one complaint may hold in all.</value>
    public const long LargestTogether = 25 * Megabyte;

    private const long Megabyte = 1_048_576;
    private const int Buffer = 81_920;
    private const int NameLength = 32;

    /// <summary>128 random bits.</summary>
    public static string NewName() => RandomNumberGenerator.GetHexString(NameLength, lowercase: true);

    /// <summary>A new file to write to, for the account that runs the office alone.</summary>
    /// <exception cref="IOException">There is no room.</exception>
    public FileStream Create(string name)
    {
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, Options = FileOptions.Asynchronous, BufferSize = Buffer };
        var path = PathOf(name);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        else
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new FileStream(path, how);
    }

    /// <returns>null when it is not there.</returns>
    public FileStream? Open(string name)
    {
        try
        {
            return new FileStream(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, Buffer);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Remove(string name)
    {
        if (File.Exists(PathOf(name)))
        {
            File.Delete(PathOf(name));
        }
    }

    /// <summary>The names of files that came before a moment.</summary>
    public IReadOnlyList<string> Before(DateTime moment) =>
        new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.LastWriteTimeUtc < moment && IsName(file.Name))
            .Select(file => file.Name).ToList();

    private static bool IsName(string name) => name.Length == NameLength && name.All(char.IsAsciiHexDigitLower);

    // Only names of ours become a path.
    private string PathOf(string name) =>
        IsName(name) ? Path.Combine(folder, name[..2], name) : throw new ArgumentException("This is no name of a kept file.", nameof(name));
}
