using System.Security.Cryptography;
using CustomerRelations.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CustomerRelations.Office.Entrance;

/// <summary>A person nobody is, whose password nobody knows: tried when there is nobody to try, so that a refusal always takes as long.</summary>
public sealed class Decoy(IOptions<PasswordHasherOptions> options)
{
    private readonly Lazy<string> hash = new(() =>
        new PasswordHasher<StaffMember>(options).HashPassword(Nobody, RandomNumberGenerator.GetHexString(32)));

    public static StaffMember Nobody { get; } = new() { DisplayName = "" };

    public string Hash => hash.Value;
}
