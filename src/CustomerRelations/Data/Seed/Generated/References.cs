namespace CustomerRelations.Data.Seed.Generated;

/// <summary>References for the rows of one table, none of them twice however many there are.</summary>
/// <remarks>
/// A number that counts up is stirred so that neighbours look nothing like each other, and no two numbers become one. By chance alone
/// ten million references of 40 bits would meet about fifty times.
/// </remarks>
internal sealed class References<T>(long first)
    where T : class
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const ulong Forty = (1UL << 40) - 1;

    private static readonly Action<T, string> Set = Press.Setter<T, string>("Reference");

    private ulong number = (ulong)first;

    public void Give(T row) => Set(row, Written(Stirred(number++)));

    // Each step can be undone, so no two numbers end as one.
    private static ulong Stirred(ulong number)
    {
        unchecked
        {
            var stirred = (number * 0x9E3779B97F4A7C15) & Forty;
            stirred ^= stirred >> 21;
            stirred = (stirred * 0xBF58476D1CE4E5B9) & Forty;
            return stirred ^ (stirred >> 19);
        }
    }

    private static string Written(ulong bits) => string.Create(9, bits, (letters, rest) =>
    {
        for (var at = 8; at >= 0; at--)
        {
            letters[at] = at == 4 ? '-' : Alphabet[(int)(rest & 31)];
            rest >>= at == 4 ? 0 : 5;
        }
    });
}
