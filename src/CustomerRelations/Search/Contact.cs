using System.ComponentModel.DataAnnotations;
using CustomerRelations.Entities;

namespace CustomerRelations.Search;

/// <summary>A phone number or an e-mail as somebody typed it, with the keys by which it is found.</summary>
/// <param name="Tail">The last digits of a phone number from the end; empty for an e-mail.</param>
public sealed record Contact(ContactKind Kind, string Value, string Key, string? Tail)
{
    private const int FewestDigits = 5;
    private const int MostDigits = 20;

    /// <param name="text">As somebody typed it.</param>
    /// <param name="plan">Of the country where a phone number without a country is at home.</param>
    /// <returns>null for what is neither a phone number nor an e-mail.</returns>
    public static Contact? Read(string? text, DialPlan? plan = null)
    {
        var value = (text ?? "").Trim();
        if (value.Length is 0 or > Lengths.Line || value.Any(sign => char.IsControl(sign) || char.IsSurrogate(sign)))
        {
            return null;
        }

        return value.Contains('@', StringComparison.Ordinal) ? Email(value) : Phone(value, plan);
    }

    /// <value>A phone number with its country: another country's with the same end is another number.</value>
    public bool IsAbroad => Kind == ContactKind.Phone && Key.StartsWith('+');

    /// <summary>The same way to reach somebody, however it is written.</summary>
    public bool IsSameAs(ContactPoint point) => point.Kind == Kind
        && (point.Key == Key || (point.TailKey?.Length > 0 && point.TailKey == Tail && (!IsAbroad || !point.Key.StartsWith('+'))));

    private static Contact? Email(string value) =>
        new EmailAddressAttribute().IsValid(value) && !value.Any(char.IsWhiteSpace)
            ? new Contact(ContactKind.Email, value, Keys.Email(value), null)
            : null;

    // "0117 496 0182, ext. 5" is a number, "12345 High Street" is not.
    private static Contact? Phone(string value, DialPlan? plan)
    {
        var digits = value.Count(char.IsDigit);
        return digits is >= FewestDigits and <= MostDigits && value.Count(char.IsLetter) < digits
            ? new Contact(ContactKind.Phone, value, Keys.Phone(value, plan), Keys.Tail(value))
            : null;
    }
}
