using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>Knows a complaint again, whatever file it stands in.</summary>
internal static class ComplaintHash
{
    // Signs that clean text does not hold: no value can be mistaken for the next one.
    private const char Field = '\u001f';
    private const char Part = '\u001e';

    /// <summary>By all that its row says.</summary>
    public static byte[] Of(IEnumerable<SaidCell> cells)
    {
        var said = new StringBuilder("complaint").Append(Field);
        foreach (var cell in cells)
        {
            said.Append(cell.Heading).Append(Part).Append(cell.Text).Append(Field);
        }

        return Of(said.ToString());
    }

    /// <summary>By its key in the other system and the day it was received: two systems that count from 1 have the same keys.</summary>
    public static byte[] Of(string externalId, DateTime receivedAt) =>
        Of(string.Create(CultureInfo.InvariantCulture, $"key{Field}{externalId}{Field}{receivedAt:yyyy-MM-dd}"));

    private static byte[] Of(string said) => SHA256.HashData(Encoding.UTF8.GetBytes(said));
}
