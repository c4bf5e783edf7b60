using System.Buffers.Binary;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>What earlier rows of the same file were about, as far as it is not written yet.</summary>
/// <param name="isTrial">Nothing is ever written, so each row that would be is kept.</param>
internal sealed class RowMemory(bool isTrial = false)
{
    /// <value>A number or address that so many share tells nobody apart.</value>
    public const int MostWithOneContact = 50;

    private readonly Dictionary<UInt128, (int Line, Guid FileId)> rows = [];
    private readonly Dictionary<string, Guid> references = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> externalIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Guid>> contacts = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, KnownFile> files = [];
    private readonly Dictionary<Guid, List<byte[]>> written = [];
    private readonly Dictionary<UInt128, int> complaints = [];

    /// <value>Entries of lists that earlier batches of a trial would have brought.</value>
    public List<ListItem> NewEntries { get; } = [];

    /// <summary>The first half of a hash: enough to tell the rows of any file apart.</summary>
    public static UInt128 Short(byte[] hash) => BinaryPrimitives.ReadUInt128BigEndian(hash);

    /// <summary>Remembers a complaint by what makes it the one it is.</summary>
    /// <returns>The line of the row that was the same one; null for the first.</returns>
    public int? Earlier(byte[] identity, int line) => complaints.TryAdd(Short(identity), line) ? null : complaints[Short(identity)];

    public void Note(ImportDraft row, KnownFile file)
    {
        files[file.Id] = file;
        rows.TryAdd(Short(row.Hash), (row.Line, file.Id));
        if (row.Reference is not null)
        {
            references.TryAdd(row.Reference, file.Id);
        }

        NoteKey(row, file);
        foreach (var (key, _) in ContactKeys.Of(row))
        {
            if (!contacts.TryGetValue(key, out var who))
            {
                contacts[key] = who = [];
            }

            if (who.Count <= MostWithOneContact && !who.Contains(file.Id))
            {
                who.Add(file.Id);
            }
        }
    }

    /// <summary>The other system's key stands for a file, also when nothing of the row is written; the last row counts.</summary>
    public void NoteKey(ImportDraft row, KnownFile file)
    {
        if (row.ExternalId is not null)
        {
            files.TryAdd(file.Id, file);
            externalIds[row.ExternalId] = file.Id;
        }
    }

    /// <summary>The row is in the file from here on.</summary>
    public void Wrote(Guid fileId, ImportDraft row)
    {
        if (!isTrial)
        {
            return;
        }

        if (!written.TryGetValue(fileId, out var theirs))
        {
            written[fileId] = theirs = new List<byte[]>(1);
        }

        theirs.Add(WrittenRow.Write(row));
    }

    /// <summary>The rows that earlier batches of a trial would have written into a file.</summary>
    public IReadOnlyList<ImportDraft> Written(Guid fileId) => written.TryGetValue(fileId, out var theirs) ? theirs.ConvertAll(WrittenRow.Read) : [];

    /// <summary>A file as it is called now.</summary>
    public KnownFile Now(KnownFile file) => files.GetValueOrDefault(file.Id, file);

    public (int Line, KnownFile File)? Row(ImportDraft row) =>
        rows.TryGetValue(Short(row.Hash), out var found) ? (found.Line, files[found.FileId]) : null;

    public KnownFile? Reference(string reference) => references.TryGetValue(reference, out var id) ? files[id] : null;

    public KnownFile? ExternalId(string externalId) => externalIds.TryGetValue(externalId, out var id) ? files[id] : null;

    public IEnumerable<KnownFile> Contact(string key) =>
        contacts.TryGetValue(key, out var who) && who.Count <= MostWithOneContact ? who.Select(id => files[id]) : [];
}
