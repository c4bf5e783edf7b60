using System.ComponentModel.DataAnnotations;
using CustomerRelations.Entities;

namespace CustomerRelations.Search;

/// <summary>A phone number or an e-mail as somebody typed it, with the keys by which it is found.</summary>
/// <param name="Tail">The last digits of a phone number from the end; empty for an e-mail.</param>
public sealed record Contact(ContactKind Kind, string Value, string Key, string? Tail)
{
    private const int FewestDigits = 5;
    private const int MostDigits = 20;

    /// <returns>null for what is neither a phone number nor an e-mail.</returns>
    public static Contact? Read(string? text)
    {
        var value = (text ?? "").Trim();
        if (value.Length is 0 or > Lengths.Line || value.Any(sign => char.IsControl(sign) || char.IsSurrogate(sign)))
        {
            return null;
        }

        return value.Contains('@', StringComparison.Ordinal) ? Email(value) : Phone(value);
    }

    private static Contact? Email(string value) =>
        new EmailAddressAttribute().IsValid(value) && !value.Any(char.IsWhiteSpace)
            ? new Contact(ContactKind.Email, value, Keys.Email(value), null)
            : null;

    // "0117 496 0182, ext. 5" is a number, "12345 High Street" is not.
    private static Contact? Phone(string value)
    {
        var digits = value.Count(char.IsDigit);
        return digits is >= FewestDigits and <= MostDigits && value.Count(char.IsLetter) < digits
            ? new Contact(ContactKind.Phone, value, Keys.Phone(value), Keys.Tail(value))
            : null;
    }
}
