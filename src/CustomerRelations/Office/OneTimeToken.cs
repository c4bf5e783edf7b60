using System.Buffers.Text;
using System.Text;

namespace CustomerRelations.Office;

/// <summary>The secret part of a one-time link: who it is for and Identity's own token, in one piece that a URL can hold.</summary>
internal static class OneTimeToken
{
    public static string Write(Guid staffId, string token) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{staffId:N}.{token}"));

    public static bool TryRead(string? secret, out Guid staffId, out string token)
    {
        (staffId, token) = (Guid.Empty, "");
        if (secret is null || !Base64Url.IsValid(secret))
        {
            return false;
        }

        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(secret));
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        token = text[(dot + 1)..];
        return dot > 0 && Guid.TryParseExact(text[..dot], "N", out staffId);
    }
}
