using CustomerRelations.Data.Seed.Demo;
using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>Gives rows keys and references that fall out the same for the same seed.</summary>
/// <remarks>A row makes its own by chance, which is right for an office and wrong for one that is to be made twice.</remarks>
internal sealed class Press(Dice dice)
{
    private static readonly Action<Entity, Guid> SetId = Setter<Entity, Guid>(nameof(Entity.Id));

    /// <summary>A key that begins with the moment, as those of an office that writes by and by.</summary>
    public Guid Key(DateTime at)
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes[8..], dice.Bits());
        BitConverter.TryWriteBytes(bytes[4..8], (uint)dice.Bits());
        var millisecond = (long)(at - DateTime.UnixEpoch).TotalMilliseconds;
        for (var place = 5; place >= 0; place--, millisecond >>= 8)
        {
            bytes[place] = (byte)millisecond;
        }

        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>Keys a row anew, before any other row points at it.</summary>
    public T Stamp<T>(T row, DateTime at)
        where T : Entity
    {
        SetId(row, Key(at));
        return Version(row, at);
    }

    /// <summary>Stamps the version, as the change tracker does otherwise.</summary>
    public T Version<T>(T row, DateTime at)
        where T : Entity
    {
        if (row is VersionedEntity versioned)
        {
            versioned.Version = Key(at);
        }

        return row;
    }

    /// <summary>What sets a property that only the row itself may set.</summary>
    public static Action<TRow, TValue> Setter<TRow, TValue>(string property) =>
        typeof(TRow).GetProperty(property)!.GetSetMethod(nonPublic: true)!.CreateDelegate<Action<TRow, TValue>>();
}
