using System.Globalization;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>What a customer told us, as the file says it.</summary>
public static class FactWords
{
    /// <summary>"9 May", "9 May 1961"; nothing when it is no day.</summary>
    public static string? DayOf(CustomerFact fact) => fact is { Month: { } month, Day: { } day }
        ? $"{day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)}{(fact.Year is { } year ? $" {year}" : "")}"
        : null;

    /// <summary>Why it is kept, for what, and until when.</summary>
    public static string Why(CustomerFact fact) => string.Join(' ', new[]
    {
        $"Purpose: {Plain(fact.Purpose)}.",
        fact.MayBeUsedFor is { Length: > 0 } use ? $"May be used for: {Plain(use)}." : null,
        fact is { Kind: FactKind.Date, Year: null } ? "No year kept." : null,
        fact.EndsOn is { } end ? $"Forgotten on {end.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}." : null,
    }.OfType<string>());

    private static string Plain(string words) => words.TrimEnd('.');
}
