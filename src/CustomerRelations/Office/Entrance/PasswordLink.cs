using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace CustomerRelations.Office.Entrance;

/// <summary>The local path with which somebody sets a password without knowing the old one; works once, for 24 hours.</summary>
public static class PasswordLink
{
    private const string Folder = "/account/set-password/";
    private const int IdLength = 16;

    /// <param name="staffId">Whose password.</param>
    /// <param name="resetToken">As made by Identity for this person.</param>
    public static string For(Guid staffId, string resetToken) =>
        Folder + WebEncoders.Base64UrlEncode([.. staffId.ToByteArray(), .. Encoding.UTF8.GetBytes(resetToken)]);

    /// <summary>Reads the last part of the path.</summary>
    public static bool TryRead(string? token, out Guid staffId, out string resetToken)
    {
        (staffId, resetToken) = (Guid.Empty, "");
        var bytes = Decode(token ?? "");
        if (bytes.Length <= IdLength)
        {
            return false;
        }

        (staffId, resetToken) = (new Guid(bytes.AsSpan(0, IdLength)), Encoding.UTF8.GetString(bytes, IdLength, bytes.Length - IdLength));
        return true;
    }

    private static byte[] Decode(string token)
    {
        try
        {
            return WebEncoders.Base64UrlDecode(token);
        }
        catch (FormatException)
        {
            return [];
        }
    }
}
