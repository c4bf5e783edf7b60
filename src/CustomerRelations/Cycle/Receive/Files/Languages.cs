using System.Globalization;

namespace CustomerRelations.Cycle.Receive.Files;

/// <summary>The languages people write and speak, by BCP 47 tags and by their English names.</summary>
public static class Languages
{
    private static readonly Dictionary<string, string> Names = CultureInfo.GetCultures(CultureTypes.NeutralCultures)
        .Where(culture => culture.Name.Length is 2 or 3)
        .ToDictionary(culture => culture.Name, culture => culture.EnglishName, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> Tags = Names
        .GroupBy(language => language.Value, language => language.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(language => language.Key, language => language.First(), StringComparer.OrdinalIgnoreCase);

    /// <value>What a form suggests: the languages with a tag of two letters.</value>
    public static IReadOnlyList<string> Suggested { get; } = Names.Where(language => language.Key.Length == 2)
        .Select(language => language.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.InvariantCultureIgnoreCase).ToList();

    /// <summary>The tag of what somebody typed.</summary>
    /// <param name="typed">"Polish", "pl", "PT-br".</param>
    /// <returns>null for what is no language we know.</returns>
    public static string? Read(string? typed)
    {
        var text = (typed ?? "").Trim();
        if (Tags.TryGetValue(text, out var tag))
        {
            return tag;
        }

        var parts = text.Split('-');
        return text.Length <= 35 && Names.ContainsKey(parts[0]) && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit))
            ? string.Join('-', parts.Skip(1).Select(Cased).Prepend(parts[0].ToLowerInvariant()))
            : null;
    }

    /// <summary>The English name of a language; a tag that says more stays as it is.</summary>
    public static string? Spoken(string? tag) => tag is null ? null : Names.GetValueOrDefault(tag, tag);

    // A country in capitals, a script with one, as everybody writes them.
    private static string Cased(string part) => part.Length switch
    {
        2 => part.ToUpperInvariant(),
        4 => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        _ => part,
    };
}
