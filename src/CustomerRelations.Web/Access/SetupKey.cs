using System.Security.Cryptography;
using System.Text;

namespace CustomerRelations.Web.Access;

/// <summary>Opens the page that sets up a new office. Known only to whoever sees this process's console.</summary>
public sealed class SetupKey
{
    private readonly string token = RandomNumberGenerator.GetHexString(32, lowercase: true);

    public string Path => $"/setup/{token}";

    public bool Opens(string? given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given ?? ""), Encoding.UTF8.GetBytes(token));
}
