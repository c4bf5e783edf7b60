using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace CustomerRelations.Entities;

/// <summary>A colleague who signs in. One row, the System, signs what happens by itself and cannot sign in.</summary>
public sealed class StaffMember : IdentityUser<Guid>
{
    /// <value>The key of the row that signs automatic acts.</value>
    public static readonly Guid SystemId = new("00000000-0000-7000-8000-000000000001");

    private const int StampBytes = 20;

    private static readonly UpperInvariantLookupNormalizer Names = new();

    public StaffMember() => Id = Guid.CreateVersion7();

    public required string DisplayName { get; set; }

    /// <value>Empty only for the System.</value>
    public Guid? BranchId { get; set; }

    public Guid? TeamId { get; set; }

    public Theme Theme { get; set; }

    /// <value>How people mostly talk with them: the channel their desk begins with. Empty for the first of the list.</value>
    public Guid? DeskChannelId { get; set; }

    /// <value>They do without the keys of a single letter, which speech and some hands press by mistake.</value>
    public bool WithoutLetterKeys { get; set; }

    /// <value>When the account was closed; sessions end at that moment.</value>
    public DateTime? DisabledAt { get; private set; }

    /// <summary>An e-mail as it is looked up: capitals and the spaces around it do not matter.</summary>
    public static string EmailKey(string email) => Names.NormalizeEmail(email.Trim());

    /// <summary>Gives them the e-mail they sign in with; there is no other user name.</summary>
    public void SignInWith(string email)
    {
        Email = UserName = email.Trim();
        NormalizedEmail = NormalizedUserName = EmailKey(email);
    }

    /// <summary>Voids every sign-in and one-time link that was given before.</summary>
    /// <remarks>160 random bits, as Identity's own: nobody guesses a stamp, and nothing in it tells when it was made.</remarks>
    public void RenewStamp()
    {
        SecurityStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(StampBytes));
        ConcurrencyStamp = Guid.CreateVersion7().ToString();
    }

    public void Disable(DateTime at) => DisabledAt ??= at;

    public void Enable() => DisabledAt = null;
}
