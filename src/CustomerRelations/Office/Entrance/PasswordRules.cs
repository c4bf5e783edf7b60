using CustomerRelations.Entities;
using Microsoft.AspNetCore.Identity;

namespace CustomerRelations.Office.Entrance;

/// <summary>A password is long and not the first thing one would guess; it need not hold a figure or a sign.</summary>
/// <remarks>
/// NIST SP 800-63B and ASVS 5.0 V6.2: length, no rules of composition, nothing common, nothing about the place or the person.
/// The least length is Identity's own rule.
/// </remarks>
public sealed class PasswordRules : IPasswordValidator<StaffMember>
{
    public const int Shortest = 12;

    public const int Longest = 128;

    /// <value>What to say beside the field.</value>
    public static readonly string Hint = $"{Shortest} characters or more. A few words that do not belong together are easy to remember and hard to guess.";

    // What a password must hold beside the name of the person or the place.
    private const int OwnLetters = 6;
    private const int ShortestName = 3;

    public Task<IdentityResult> ValidateAsync(UserManager<StaffMember> manager, StaffMember user, string? password) =>
        Task.FromResult(Refusal(user, password ?? "") is { } sentence
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordEasy", Description = sentence })
            : IdentityResult.Success);

    private static string? Refusal(StaffMember person, string password)
    {
        if (password.Length > Longest)
        {
            return $"Use {Longest} characters or fewer.";
        }

        var squeezed = CommonWords.Squeeze(password);
        if (AboutThem(person).Any(word => IsMostly(squeezed, word)))
        {
            return "Somebody who knows you or this office would guess that. Take words that have nothing to do with either.";
        }

        return CommonWords.IsObvious(squeezed) ? "Many people use that, so it is tried first. Take a few words that do not belong together." : null;
    }

    private static IEnumerable<string> AboutThem(StaffMember person) =>
        new[] { person.Email, person.Email?.Split('@')[0], person.DisplayName, "customer relations" }
            .Concat(person.DisplayName.Split(' '))
            .Select(CommonWords.Squeeze)
            .Where(word => word.Length >= ShortestName);

    private static bool IsMostly(string squeezed, string word) =>
        squeezed.Contains(word, StringComparison.Ordinal) && squeezed.Replace(word, "", StringComparison.Ordinal).Count(char.IsLetter) < OwnLetters;
}
