namespace CustomerRelations.Office.Files;

/// <summary>A file as it came with a form, before anybody looked at it.</summary>
public sealed class IncomingFile
{
    /// <value>The random name under which it lies.</value>
    public string StoredAs { get; } = FileRoom.NewName();

    /// <value>As it was called where it came from; no path.</value>
    public required string Name { get; init; }

    /// <value>In bytes, as many as were read.</value>
    public long Size { get; set; }

    /// <value>SHA-256.</value>
    public byte[] Hash { get; set; } = [];

    /// <value>The rest of it was thrown away while it came in.</value>
    public bool IsTooLarge { get; set; }

    /// <value>There was no room on the disk.</value>
    public bool HadNoRoom { get; set; }
}
