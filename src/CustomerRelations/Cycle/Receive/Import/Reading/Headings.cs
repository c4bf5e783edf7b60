using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>What the headings of other programs mean, in the languages we know.</summary>
internal static partial class Headings
{
    private static readonly Dictionary<string, (ColumnField Field, string? Label)> Meanings = Meaning();

    // Before or after the word, in several languages.
    private static readonly (string Place, string Label)[] Places =
    [
        ("home", "home"), ("private", "home"), ("privat", "home"), ("domicile", "home"), ("personal", "home"), ("particular", "home"), ("prywatny", "home"),
        ("business", "work"), ("work", "work"), ("geschaftlich", "work"), ("bureau", "work"), ("professionnel", "work"), ("trabajo", "work"), ("sluzbowy", "work"),
        ("office", "work"), ("company", "work"), ("firma", "work"), ("other", "other"), ("weitere", "other"), ("weiteres", "other"), ("weiterer", "other"), ("autre", "other"), ("otro", "other"),
        ("primary", "main"), ("main", "main"), ("mailing", "other"), ("billing", "billing"), ("shipping", "shipping"), ("delivery", "delivery"),
    ];

    public static bool Knows(string heading) => Read(heading).Field != ColumnField.Kept;

    public static Heading Read(string heading) => Google(heading) ?? Plain(heading);

    /// <summary>In which order people write dates who write such headings; English ones tell nothing.</summary>
    public static DayOrder DayOrder(IEnumerable<string> headings) =>
        headings.Any(heading => Fold(heading) is "geburtstag" or "geburtsdatum" or "anniversaire" or "datedenaissance" or "naissance" or "datenaissance" or "cumpleanos"
            or "fechadenacimiento" or "compleanno" or "datadinascita" or "urodziny" or "dataurodzenia" or "aniversario" or "datadenascimento" or "verjaardag" or "geboortedatum"
            or "jahrestag" or "hochzeitstag" or "rocznica" or "nele" or "neele" or "geborenam" or "geboren" or "natoil" or "natail")
            ? Import.Reading.DayOrder.DayFirst : Import.Reading.DayOrder.Unknown;

    /// <summary>Letters and figures only, small and without accents.</summary>
    public static string Fold(string heading)
    {
        var folded = new StringBuilder(heading.Length);
        foreach (var sign in Signs.Sound(heading).Replace("ß", "ss", StringComparison.Ordinal).Replace('ł', 'l').Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(sign));
            }
        }

        return folded.ToString();
    }

    // "Phone 1 - Value", "Address 2 - City", "Custom Field 1 - Label".
    private static Heading? Google(string heading)
    {
        if (GoogleHeading().Match(heading.Trim()) is not { Success: true } match)
        {
            return null;
        }

        var (thing, number, part) = (Fold(match.Groups[1].Value), match.Groups[2].Value, Fold(match.Groups[3].Value));
        var group = $"google {thing} {number}";
        var field = part is "type" or "label" ? ColumnField.Label : (thing, part) switch
        {
            ("email", "value") => ColumnField.Email,
            ("phone", "value") => ColumnField.Phone,
            ("address", "street" or "pobox" or "extendedaddress") => ColumnField.Street,
            ("address", "city") => ColumnField.City,
            ("address", "region") => ColumnField.Region,
            ("address", "postalcode") => ColumnField.PostalCode,
            ("address", "country") => ColumnField.Country,
            ("address", "formatted") => ColumnField.Address,
            ("organization", "name") => ColumnField.Organisation,
            ("organization", "title") => ColumnField.JobTitle,
            ("event", "value") => ColumnField.Day,
            ("externalid", "value") => ColumnField.ExternalId,
            _ => ColumnField.Kept,
        };
        return new Heading(thing, field, null, group);
    }

    private static Heading Plain(string heading)
    {
        var key = Fold(heading);
        var number = string.Concat(key.Where(char.IsDigit));
        var word = number.Length == 0 ? key : string.Concat(key.Where(sign => !char.IsDigit(sign)));
        if (Meanings.TryGetValue(word, out var meaning))
        {
            return Of(word, meaning.Field, meaning.Label, meaning.Label ?? "", number);
        }

        foreach (var (place, label) in Places)
        {
            var rest = word.StartsWith(place, StringComparison.Ordinal) ? word[place.Length..] : word.EndsWith(place, StringComparison.Ordinal) ? word[..^place.Length] : "";
            if (rest.Length > 0 && Meanings.TryGetValue(rest, out meaning) && HasPlace(meaning.Field))
            {
                var whole = meaning.Label is null or "other" ? label : $"{label} {meaning.Label}";
                return Of(word, meaning.Field, label == "other" ? meaning.Label : whole, label, number);
            }
        }

        return new Heading(word, ColumnField.Kept);
    }

    // "Home Address 2" is the second line of the address at home; "Address 2" beside "City 2" would be another address.
    private static Heading Of(string word, ColumnField field, string? label, string place, string number) =>
        field is ColumnField.Street or ColumnField.City or ColumnField.Region or ColumnField.PostalCode or ColumnField.Country
            ? new Heading(word, field, label, $"address {place}{(place.Length == 0 && field != ColumnField.Street ? number : "")}")
            : field == ColumnField.Birthday && label is not null ? new Heading(word, field, label, "birthday")
            : new Heading(word, field, label);

    private static bool HasPlace(ColumnField field) => field is ColumnField.Phone or ColumnField.Email or ColumnField.Address
        or ColumnField.Street or ColumnField.City or ColumnField.Region or ColumnField.PostalCode or ColumnField.Country;

    private static Dictionary<string, (ColumnField Field, string? Label)> Meaning()
    {
        Dictionary<string, (ColumnField, string?)> meanings = new(StringComparer.Ordinal);
        foreach (var line in HeadingWords.All.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (head, words) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            var (field, label) = (head.Split('/')[0], head.Split('/').ElementAtOrDefault(1));
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                meanings.TryAdd(Fold(word), (Enum.Parse<ColumnField>(field), label));
            }
        }

        return meanings;
    }

    [GeneratedRegex(@"^(.+?) (\d+) - (.+)$", RegexOptions.None, 2000)]
    private static partial Regex GoogleHeading();
}
