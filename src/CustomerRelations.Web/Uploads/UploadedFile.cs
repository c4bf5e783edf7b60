namespace CustomerRelations.Web.Uploads;

/// <summary>A file that came with a form. It is removed at the end of the request unless somebody keeps it.</summary>
public sealed class UploadedFile(ImportFiles files) : IDisposable
{
    private bool isKept;

    public Guid Id { get; } = Guid.CreateVersion7();

    /// <value>As it was called where it came from; no path.</value>
    public string Name { get; init; } = "";

    /// <value>Bytes.</value>
    public long Size { get; set; }

    /// <value>SHA-256.</value>
    public byte[] Hash { get; set; } = [];

    public bool IsTooLarge { get; set; }

    /// <value>There was no room on the disk.</value>
    public bool HadNoRoom { get; set; }

    /// <returns>Nothing when no file came.</returns>
    public static UploadedFile? Of(HttpContext context) => context.Items[typeof(UploadedFile)] as UploadedFile;

    public void Keep() => isKept = true;

    public void Dispose()
    {
        if (!isKept)
        {
            files.Remove(Id);
        }
    }
}
