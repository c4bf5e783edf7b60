using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CustomerRelations.Cycle.Receive.Outside;

/// <summary>The secret that opens somebody's page without an account: 128 random bits, of which only a hash is kept.</summary>
public static class SecretLink
{
    private const int Bytes = 16;
    private const int Letters = 22;

    public static string Next() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static bool IsOne(string? secret) => secret is { Length: Letters } && Base64Url.IsValid(secret);

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.ASCII.GetBytes(secret));

    /// <summary>Compared in the same time whatever is wrong with it.</summary>
    public static bool Opens(string? secret, byte[] hash) => IsOne(secret) && CryptographicOperations.FixedTimeEquals(HashOf(secret!), hash);
}
