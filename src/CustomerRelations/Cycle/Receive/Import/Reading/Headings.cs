using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>What the headings of other programs mean, in the languages we know.</summary>
internal static partial class Headings
{
    private static readonly Dictionary<string, (ContactField Field, string? Label)> Meanings = Meaning();

    // Before or after the word, in several languages.
    private static readonly (string Place, string Label)[] Places =
    [
        ("home", "home"), ("private", "home"), ("privat", "home"), ("domicile", "home"), ("personal", "home"), ("particular", "home"), ("prywatny", "home"),
        ("business", "work"), ("work", "work"), ("geschaftlich", "work"), ("bureau", "work"), ("professionnel", "work"), ("trabajo", "work"), ("sluzbowy", "work"),
        ("office", "work"), ("company", "work"), ("firma", "work"), ("other", "other"), ("weitere", "other"), ("weiteres", "other"), ("weiterer", "other"), ("autre", "other"), ("otro", "other"),
        ("primary", "main"), ("main", "main"), ("mailing", "other"), ("billing", "billing"), ("shipping", "shipping"), ("delivery", "delivery"),
    ];

    public static bool Knows(string heading) => Read(heading).Field != ContactField.Kept;

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
        var field = part is "type" or "label" ? ContactField.Label : (thing, part) switch
        {
            ("email", "value") => ContactField.Email,
            ("phone", "value") => ContactField.Phone,
            ("address", "street" or "pobox" or "extendedaddress") => ContactField.Street,
            ("address", "city") => ContactField.City,
            ("address", "region") => ContactField.Region,
            ("address", "postalcode") => ContactField.PostalCode,
            ("address", "country") => ContactField.Country,
            ("address", "formatted") => ContactField.Address,
            ("organization", "name") => ContactField.Organisation,
            ("organization", "title") => ContactField.JobTitle,
            ("event", "value") => ContactField.Day,
            ("externalid", "value") => ContactField.ExternalId,
            _ => ContactField.Kept,
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

        return new Heading(word, ContactField.Kept);
    }

    // "Home Address 2" is the second line of the address at home; "Address 2" beside "City 2" would be another address.
    private static Heading Of(string word, ContactField field, string? label, string place, string number) =>
        field is ContactField.Street or ContactField.City or ContactField.Region or ContactField.PostalCode or ContactField.Country
            ? new Heading(word, field, label, $"address {place}{(place.Length == 0 && field != ContactField.Street ? number : "")}")
            : field == ContactField.Birthday && label is not null ? new Heading(word, field, label, "birthday")
            : new Heading(word, field, label);

    private static bool HasPlace(ContactField field) => field is ContactField.Phone or ContactField.Email or ContactField.Address
        or ContactField.Street or ContactField.City or ContactField.Region or ContactField.PostalCode or ContactField.Country;

    private static Dictionary<string, (ContactField Field, string? Label)> Meaning()
    {
        Dictionary<string, (ContactField, string?)> meanings = new(StringComparer.Ordinal);
        foreach (var line in HeadingWords.All.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (head, words) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            var (field, label) = (head.Split('/')[0], head.Split('/').ElementAtOrDefault(1));
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                meanings.TryAdd(Fold(word), (Enum.Parse<ContactField>(field), label));
            }
        }

        return meanings;
    }

    [GeneratedRegex(@"^(.+?) (\d+) - (.+)$", RegexOptions.None, 2000)]
    private static partial Regex GoogleHeading();
}
