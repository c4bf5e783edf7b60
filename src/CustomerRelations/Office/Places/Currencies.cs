using System.Globalization;

namespace CustomerRelations.Office.Places;

/// <summary>The moneys of the world by their ISO 4217 codes.</summary>
public static class Currencies
{
    public static IReadOnlyDictionary<string, string> All { get; } = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name))
        .Where(region => region.ISOCurrencySymbol is { Length: 3 } code && code.All(char.IsAsciiLetterUpper) && code != "XXX")
        .GroupBy(region => region.ISOCurrencySymbol, region => region.CurrencyEnglishName)
        .OrderBy(money => money.Key, StringComparer.Ordinal)
        .ToDictionary(money => money.Key, money => money.First(), StringComparer.Ordinal);

    public static bool IsKnown(string? code) => code is not null && All.ContainsKey(code);
}
