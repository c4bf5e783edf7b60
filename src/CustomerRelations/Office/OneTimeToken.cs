using System.Buffers.Text;
using System.Text;

namespace CustomerRelations.Office;

/// <summary>The secret part of a one-time link: who it is for and Identity's own token, in one piece that a URL can hold.</summary>
internal static class OneTimeToken
{
    public static string Write(Guid staffId, string token) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{staffId:N}.{token}"));
}
