using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Cycle.Receive;

/// <summary>What somebody typed to find somebody, read in every way it may be meant.</summary>
/// <param name="Typed">As it was typed, at most a line.</param>
/// <param name="Words">The folded words, if it may be a name; each may be only a beginning.</param>
/// <param name="Phones">The digits it begins with, at home and abroad, if it may be a phone number.</param>
/// <param name="Tail">The digits it ends with, from the end.</param>
/// <param name="Email">What the address begins with, if it may be one.</param>
/// <param name="Reference">The reference it may be.</param>
public sealed record SearchText(string Typed, IReadOnlyList<string> Words, IReadOnlyList<string> Phones, string? Tail, string? Email, string? Reference)
{
    private const int FewestLetters = 2;
    private const int FewestDigits = 3;

    // Up to here digits are taken for the end of a number just as they stand; a whole number begins with zeros that mean nothing.
    private const int EndOfNumber = 6;
    private const int MostWords = 6;

    /// <value>Nobody can be found by so little.</value>
    public bool IsTooShort => Words.Count == 0 && Phones.Count == 0 && Email is null && Reference is null;

    /// <param name="typed">What somebody typed.</param>
    /// <param name="plan">Of the country where a phone number without a country is at home.</param>
    public static SearchText Read(string? typed, DialPlan? plan = null)
    {
        var text = string.Concat(Lengths.Cut((typed ?? "").Trim(), Lengths.Line).EnumerateRunes());
        var words = text.Contains('@', StringComparison.Ordinal) ? [] : Keys.Words(text).Distinct(StringComparer.Ordinal).Take(MostWords).ToList();
        var digits = text.Any(char.IsLetter) ? "" : Keys.Phone(text);
        var isPhone = digits.TrimStart('+').Length is >= FewestDigits and <= Lengths.NameWord;
        return new SearchText(
            text,
            words.Any(word => word.Length >= FewestLetters) ? words : [],
            !isPhone ? [] : plan is null ? [digits] : plan.Beginnings(digits).Distinct(StringComparer.Ordinal).ToList(),
            isPhone ? TailOf(digits) : null,
            EmailOf(text),
            Entities.Reference.TryRead(text, out var reference) ? reference : null);
    }

    private static string? TailOf(string digits)
    {
        var tail = digits.Length <= EndOfNumber ? string.Concat(digits.TrimStart('+').Reverse()) : Keys.Tail(digits);
        return tail.Length == 0 ? null : tail;
    }

    private static string? EmailOf(string text)
    {
        var key = Keys.Email(text);
        return key.Length >= FewestLetters && key.Any(char.IsLetterOrDigit) && key.All(sign => char.IsLetterOrDigit(sign) || ".@_-+'".Contains(sign, StringComparison.Ordinal))
            ? key
            : null;
    }
}
