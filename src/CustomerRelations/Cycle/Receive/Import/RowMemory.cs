using System.Buffers.Binary;
using CustomerRelations.Cycle.Receive.Import.Reading;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>What earlier rows of the same file were about, as far as it is not written yet.</summary>
internal sealed class RowMemory
{
    /// <value>A number or address that so many share tells nobody apart.</value>
    public const int MostWithOneContact = 50;

    private readonly Dictionary<UInt128, (int Line, Guid FileId)> rows = [];
    private readonly Dictionary<string, Guid> references = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> externalIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Guid>> contacts = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, KnownFile> files = [];

    /// <summary>The first half of a hash: enough to tell the rows of any file apart.</summary>
    public static UInt128 Short(byte[] hash) => BinaryPrimitives.ReadUInt128BigEndian(hash);

    public void Note(ImportDraft row, KnownFile file)
    {
        files.TryAdd(file.Id, file);
        rows.TryAdd(Short(row.Hash), (row.Line, file.Id));
        if (row.Reference is not null)
        {
            references.TryAdd(row.Reference, file.Id);
        }

        if (row.ExternalId is not null)
        {
            externalIds.TryAdd(row.ExternalId, file.Id);
        }

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

    public (int Line, KnownFile File)? Row(ImportDraft row) =>
        rows.TryGetValue(Short(row.Hash), out var found) ? (found.Line, files[found.FileId]) : null;

    public KnownFile? Reference(string reference) => references.TryGetValue(reference, out var id) ? files[id] : null;

    public KnownFile? ExternalId(string externalId) => externalIds.TryGetValue(externalId, out var id) ? files[id] : null;

    public IEnumerable<KnownFile> Contact(string key) =>
        contacts.TryGetValue(key, out var who) && who.Count <= MostWithOneContact ? who.Select(id => files[id]) : [];
}
