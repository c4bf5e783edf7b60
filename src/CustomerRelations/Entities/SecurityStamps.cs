using System.Security.Cryptography;

namespace CustomerRelations.Entities;

/// <summary>Makes the stamps that say which sign-ins and one-time links of an account still hold.</summary>
public static class SecurityStamps
{
    // 160 bits, as Identity's own: nobody guesses one, and nothing in it tells when it was made.
    private const int Bytes = 20;

    public static string Next() => Convert.ToHexString(RandomNumberGenerator.GetBytes(Bytes));
}
