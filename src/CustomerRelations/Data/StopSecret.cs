using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CustomerRelations.Data;

/// <summary>The secret in a message's stop link: 128 random bits, of which only a hash stays once the message has left.</summary>
public static class StopSecret
{
    private const int Bytes = 16;
    private const int Letters = 22;
    private const string Folder = "/stop/";

    public static string Next() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256; nothing for what is no secret of ours.</summary>
    public static byte[]? HashOf(string? secret) =>
        secret is { Length: Letters } && Base64Url.IsValid(secret) ? SHA256.HashData(Encoding.ASCII.GetBytes(secret)) : null;

    /// <summary>Where the link leads, below the office's address.</summary>
    public static string PathOf(string secret) => Folder + secret;
}
