using System.Security.Cryptography;

namespace CustomerRelations.Entities;

/// <summary>The short name of a row that people read out to each other: <c>7K3M-9QXD</c>.</summary>
/// <remarks>
/// Eight characters of Crockford's base 32 (no I, L, O or U), so 40 random bits: not guessable in passing, and unique by an index;
/// on a collision the act is tried again.
/// </remarks>
public static class Reference
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string Next()
    {
        var letters = RandomNumberGenerator.GetString(Alphabet, 8);
        return $"{letters[..4]}-{letters[4..]}";
    }

    /// <summary>Reads a reference as people type it: small letters, no hyphen, O for 0, I or L for 1.</summary>
    public static bool TryRead(string? text, out string reference)
    {
        reference = "";
        var letters = (text ?? "").ToUpperInvariant().Replace('O', '0').Replace('I', '1').Replace('L', '1')
            .Where(letter => letter is not ('-' or ' ')).ToArray();
        if (letters.Length != 8 || letters.Any(letter => !Alphabet.Contains(letter, StringComparison.Ordinal)))
        {
            return false;
        }

        reference = $"{new string(letters[..4])}-{new string(letters[4..])}";
        return true;
    }
}
