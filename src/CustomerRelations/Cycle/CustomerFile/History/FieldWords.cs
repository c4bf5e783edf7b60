using System.Globalization;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.CustomerFile.History;

/// <summary>The fields of a file and their values, as people say them.</summary>
internal static class FieldWords
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        [nameof(Customer.DisplayName)] = "Name", [nameof(Customer.Given)] = "Given name", [nameof(Customer.Family)] = "Family name",
        [nameof(Customer.AddressAs)] = "How to address", [nameof(Customer.Pronoun)] = "Pronoun", [nameof(Customer.Language)] = "Language",
        [nameof(Customer.TimeZone)] = "Time zone", [nameof(Customer.BranchId)] = "Branch", [nameof(Customer.FavouriteColleagueId)] = "Favourite colleague",
        [nameof(Customer.Kind)] = "Kind", [nameof(Customer.ContactRefusedAt)] = "Asked not to be contacted",
        [nameof(CustomerFact.Words)] = "Words", [nameof(CustomerFact.Purpose)] = "Why we keep it", [nameof(CustomerFact.MayBeUsedFor)] = "May be used for",
        [nameof(CustomerFact.Month)] = "Month", [nameof(CustomerFact.Day)] = "Day", [nameof(CustomerFact.Year)] = "Year", [nameof(CustomerFact.EndsOn)] = "Kept until",
        ["Branch"] = "Branch", ["Favourite"] = "Favourite colleague", ["ContactRefused"] = "Asked not to be contacted",
        ["Phones"] = "Phone", ["Emails"] = "E-mail", ["Addresses"] = "Address", ["LookAlikes"] = "Looks like", ["LinkedWith"] = "With", ["LinkKind"] = "How", ["LinkRole"] = "As",
    };

    // Keys for the search, and what follows from conversations, say nothing that somebody wrote.
    private static readonly HashSet<string> Unsaid = new(StringComparer.Ordinal)
    {
        nameof(Customer.NameKey), nameof(Customer.LastTouchpointAt), nameof(Customer.LastLeft), nameof(Customer.MergedIntoId), nameof(Customer.ErasedAt),
        nameof(Customer.ImportRunId), nameof(CustomerFact.SourceTouchpointId),
    };

    public static bool IsSaid(string field) => !Unsaid.Contains(field);

    public static string Of(string field) => Names.GetValueOrDefault(field, field);

    /// <summary>A value in words.</summary>
    /// <param name="field">As the log calls it.</param>
    /// <param name="value">As the log has it.</param>
    /// <param name="names">What keys stand for: branches, colleagues, customers.</param>
    public static string? Value(string field, string? value, IReadOnlyDictionary<Guid, string> names) => (field, value) switch
    {
        (_, null or "") => null,
        (nameof(Customer.Language), _) => Language(value),
        (nameof(CustomerFact.Month), _) when int.TryParse(value, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 =>
            CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month),
        ("LinkKind", nameof(LinkKind.CameThrough)) => "Came because of them",
        ("LinkKind", nameof(LinkKind.ContactOf)) => "Contact",
        (nameof(Customer.Kind), nameof(FactKind.LikesToBeServed)) => "Likes to be served",
        (nameof(Customer.Kind), nameof(FactKind.Learned)) => "Told us",
        (nameof(Customer.Kind), nameof(FactKind.Date)) => "A day to remember",
        _ when Guid.TryParse(value, out var key) => names.GetValueOrDefault(key, "somebody who is not here any more"),
        _ when DateTime.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at) => Day(DateOnly.FromDateTime(at)),
        _ when DateOnly.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Day(day),
        _ => value.Replace("\n", "; ", StringComparison.Ordinal),
    };

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    // A tag that no computer knows is shown as it was written.
    private static string Language(string tag) =>
        CultureInfo.GetCultures(CultureTypes.AllCultures).FirstOrDefault(culture => culture.Name.Equals(tag, StringComparison.OrdinalIgnoreCase))?.EnglishName ?? tag;
}
