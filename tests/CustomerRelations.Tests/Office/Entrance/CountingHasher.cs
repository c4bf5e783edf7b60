using System.Collections.Concurrent;
using CustomerRelations.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CustomerRelations.Tests.Office.Entrance;

/// <summary>Counts how often each hash is tried.</summary>
internal sealed class CountingHasher : IPasswordHasher<StaffMember>
{
    private readonly PasswordHasher<StaffMember> hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }));
    private readonly ConcurrentQueue<string> tried = new();

    public int All => tried.Count;

    public int Of(string? hash) => tried.Count(one => one == hash);

    public string HashPassword(StaffMember user, string password) => hasher.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(StaffMember user, string hashedPassword, string providedPassword)
    {
        tried.Enqueue(hashedPassword);
        return hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}
