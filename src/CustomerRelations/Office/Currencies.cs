using System.Globalization;

namespace CustomerRelations.Office;

/// <summary>The currencies in use somewhere in the world, by their ISO 4217 codes.</summary>
public static class Currencies
{
    private static readonly Lazy<SortedSet<string>> Known = new(() => new SortedSet<string>(
        CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name).ISOCurrencySymbol)
            .Where(code => code.Length == 3 && code.All(char.IsAsciiLetterUpper) && code != "XXX"),
        StringComparer.Ordinal));

    public static IReadOnlyCollection<string> All => Known.Value;

    public static bool Has(string? code) => code is not null && Known.Value.Contains(code.Trim().ToUpperInvariant());
}
