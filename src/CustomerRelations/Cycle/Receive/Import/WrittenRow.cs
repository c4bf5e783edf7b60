using System.Text;
using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Keeps a row that a trial would have written, small enough for those of a whole file.</summary>
internal static class WrittenRow
{
    public static byte[] Write(ImportDraft row)
    {
        using var bytes = new MemoryStream(256);
        using var to = new BinaryWriter(bytes, Encoding.UTF8);
        Write(to, row.Name, row.Reference);
        to.Write(row.SaysWeMayContact);
        Write(to, row.Says, said => { to.Write((byte)said.Key); to.Write(said.Value); });
        Write(to, row.Points, point => { to.Write((byte)point.Kind); to.Write(point.IsPreferred); Write(to, point.Value, point.Key, point.Tail, point.Label); });
        Write(to, row.Facts, fact => { to.Write((byte)fact.Kind); to.Write(fact.Words); Write(to, fact.Month); Write(to, fact.Day); Write(to, fact.Year); });
        Write(to, row.Tags, to.Write);
        return bytes.ToArray();
    }

    public static ImportDraft Read(byte[] kept)
    {
        using var from = new BinaryReader(new MemoryStream(kept), Encoding.UTF8);
        var name = Word(from) ?? "";
        var row = new ImportDraft(0, []) { Name = name, Words = Keys.Words(name), Reference = Word(from), SaysWeMayContact = from.ReadBoolean() };
        Read(from, () => row.Says[(FileField)from.ReadByte()] = from.ReadString());
        Read(from, () => row.Points.Add(Point(from)));
        Read(from, () => row.Facts.Add(new DraftFact((FactKind)from.ReadByte(), from.ReadString(), Number(from), Number(from), Number(from))));
        Read(from, () => row.Tags.Add(from.ReadString()));
        return row;
    }

    /// <summary>A file as it would stand after the rows that would be in it.</summary>
    /// <param name="customer">As it is written; empty when the rows open it.</param>
    /// <param name="rows">In the order of the file.</param>
    /// <param name="tags">The office's tags and those of the file.</param>
    /// <param name="run">The trial.</param>
    /// <param name="at">UTC.</param>
    /// <returns>null when there is no such file.</returns>
    public static FileInHand? Replay(Customer? customer, IReadOnlyList<ImportDraft> rows, EntryBook tags, ImportRun run, DateTime at)
    {
        if (customer is null && rows.Count == 0)
        {
            return null;
        }

        if (customer is null)
        {
            customer = Customer.Bring(run, rows[0].Name, rows[0].Words, at, rows[0].Reference);
            new FileInHand(customer, isNew: true).Take(rows[0], tags, run, at);
            rows = rows.Skip(1).ToList();
        }

        var file = new FileInHand(customer, isNew: false);
        foreach (var row in rows)
        {
            file.Take(row, tags, run, at);
        }

        return file;
    }

    private static DraftPoint Point(BinaryReader from)
    {
        var (kind, isPreferred) = ((ContactKind)from.ReadByte(), from.ReadBoolean());
        return new DraftPoint(kind, Word(from) ?? "", Word(from) ?? "", Word(from), Word(from), isPreferred);
    }

    private static void Write<T>(BinaryWriter to, IReadOnlyCollection<T> all, Action<T> write)
    {
        to.Write7BitEncodedInt(all.Count);
        foreach (var one in all)
        {
            write(one);
        }
    }

    private static void Read(BinaryReader from, Action read)
    {
        for (var left = from.Read7BitEncodedInt(); left > 0; left--)
        {
            read();
        }
    }

    private static void Write(BinaryWriter to, params string?[] words)
    {
        foreach (var word in words)
        {
            to.Write(word is not null);
            if (word is not null)
            {
                to.Write(word);
            }
        }
    }

    private static string? Word(BinaryReader from) => from.ReadBoolean() ? from.ReadString() : null;

    private static void Write(BinaryWriter to, int? number) => to.Write(number ?? -1);

    private static int? Number(BinaryReader from) => from.ReadInt32() is >= 0 and var number ? number : null;
}
