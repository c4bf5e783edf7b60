using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Reads the number of whoever rings, as telephone systems write it into an address.</summary>
public static class CallerNumber
{
    /// <param name="text">"+441174960182", "tel:0117 496 0182", "sip:+441174960182@pbx.example"; a plus that became a space on the way is a plus.</param>
    /// <param name="plan">Of the country where the telephone stands.</param>
    /// <returns>null for a number that was not shown.</returns>
    public static Contact? Read(string? text, DialPlan? plan)
    {
        var shown = text ?? "";
        var number = shown.Trim();
        foreach (var scheme in new[] { "tel:", "sips:", "sip:", "callto:" })
        {
            if (number.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                shown = number = number[scheme.Length..];
            }
        }

        number = number.Split('@', ';')[0].Trim();
        var written = shown.StartsWith(' ') && number.Length > 0 && char.IsDigit(number[0]) ? "+" + number : number;
        return Contact.Read(written, plan) is { Kind: ContactKind.Phone } contact ? contact : null;
    }
}
