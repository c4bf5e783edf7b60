using System.Globalization;
using System.Security.Cryptography;
using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive.Outside;
using Microsoft.AspNetCore.DataProtection;

namespace CustomerRelations.Web.Access;

/// <summary>What the public form carries, sealed: when it was shown, and the secret that will open the page of whoever sends it.</summary>
/// <remarks>So the secret is never kept here in the clear, and a form that is posted twice leads to the same link.</remarks>
public sealed class FeedbackSeal(IDataProtectionProvider keys, TimeProvider clock)
{
    // Nobody reads the questions and answers in less.
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private readonly IDataProtector sealer = keys.CreateProtector("CustomerRelations.Feedback");

    public string New() => sealer.Protect($"{clock.Moment().Ticks.ToString(CultureInfo.InvariantCulture)} {SecretLink.Next()}");

    /// <returns>The secret; and whether the form may be sent now. Nothing when it is not ours or too old.</returns>
    public (string Secret, bool IsTime)? Read(string? seal)
    {
        try
        {
            return string.IsNullOrEmpty(seal) ? null : Open(sealer.Unprotect(seal).Split(' '));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private (string Secret, bool IsTime)? Open(string[] parts)
    {
        var age = clock.Moment() - new DateTime(long.Parse(parts[0], CultureInfo.InvariantCulture), DateTimeKind.Utc);
        return age > Longest ? null : (parts[1], age >= Shortest);
    }
}
