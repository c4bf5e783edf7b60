using System.Collections.Frozen;

namespace CustomerRelations.Search;

/// <summary>How the people of a country write a phone number at home, so that it can be told how the world writes it.</summary>
/// <param name="Country">ISO 3166, two letters.</param>
/// <param name="Name">The country's name in English.</param>
/// <param name="Code">The calling code without a plus.</param>
/// <param name="Trunk">What stands before a number at home and not abroad; empty where nothing does.</param>
/// <remarks>Codes and trunk prefixes: ITU-T E.164 and its list of national numbering plans. Italy and San Marino keep their zero abroad.</remarks>
public sealed record DialPlan(string Country, string Name, string Code, string Trunk)
{
    // Shorter ones are numbers of a service, or of a town that leaves its area out.
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    /// <value>The countries we know, by name.</value>
    public static IReadOnlyList<DialPlan> All { get; } = DialPlans.Table;

    private static readonly FrozenDictionary<string, DialPlan> ByCountry = All.ToFrozenDictionary(plan => plan.Country, StringComparer.OrdinalIgnoreCase);

    /// <returns>null for a country we do not know, or none.</returns>
    public static DialPlan? Of(string? country) => country is not null && ByCountry.TryGetValue(country.Trim(), out var plan) ? plan : null;

    /// <summary>A whole number that was written as at home, as the world writes it.</summary>
    /// <param name="digits">Without a plus.</param>
    /// <returns>null when it may lack its area, or be no number of the world.</returns>
    public string? Abroad(string digits)
    {
        var isHome = Trunk.Length == 0 || digits.StartsWith(Trunk, StringComparison.Ordinal);
        var rest = isHome ? digits[Trunk.Length..] : digits;
        var isWhole = Code == "1" ? rest.Length == 10 : isHome && rest.Length >= FewestDigits && rest.Length + Code.Length <= MostDigits;
        return isWhole ? $"+{Code}{rest}" : null;
    }

    /// <summary>The beginnings under which a number of this country may be stored when somebody typed so much of it.</summary>
    /// <param name="typed">Digits, perhaps with a plus in front.</param>
    public IEnumerable<string> Beginnings(string typed)
    {
        yield return typed;
        if (typed.StartsWith($"+{Code}", StringComparison.Ordinal))
        {
            yield return Trunk + typed[(Code.Length + 1)..];
        }
        else if (!typed.StartsWith('+'))
        {
            yield return $"+{Code}{(Trunk.Length > 0 && typed.StartsWith(Trunk, StringComparison.Ordinal) ? typed[Trunk.Length..] : typed)}";
        }
    }
}
