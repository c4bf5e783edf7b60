using System.Globalization;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>Puts the properties of a vCard where they belong; what has no place is kept.</summary>
internal sealed class CardContact(ContactDraft draft, IReadOnlyList<CardProperty> properties)
{
    public void Take()
    {
        foreach (var property in properties.Where(property => property.Name is not ("VERSION" or "PRODID" or "REV" or "X-ABLABEL")))
        {
            if (property.Skipped > 0 || property.IsBinary)
            {
                Picture(property);
            }
            else if (!string.IsNullOrWhiteSpace(property.Value) && (property.Value.Any(sign => sign is not (';' or ' ')) || property.Parameter("LABEL") is not null))
            {
                One(property);
            }
        }

        WhoIsMeant();
    }

    private void Picture(CardProperty property)
    {
        var isLink = !property.IsBinary || property.Value.Contains("://", StringComparison.Ordinal) && property.Value.Length < 2000;
        draft.Keep(Words(property), isLink
            ? $"{property.Value}{(property.Skipped > 0 ? " … (cut)" : "")}"
            : property.Value.Length == 0 ? null : $"left out ({((property.Value.Length + property.Skipped) / 1024 + 1).ToString(CultureInfo.InvariantCulture)} KB)");
        draft.Tell(property is { IsBinary: false, Skipped: > 0 } ? "One of its lines is longer than the 1 MB that we read; the rest of it is left out." : null);
    }

    private void One(CardProperty property)
    {
        switch (property.Name)
        {
            case "N": Name(property); break;
            case "FN": Once(property, draft.Name, value => draft.Name = value); break;
            case "ORG": Organisation(property); break;
            case "TITLE": Once(property, draft.JobTitle, value => draft.JobTitle = value); break;
            case "ROLE" when !Has("TITLE"): Once(property, draft.JobTitle, value => draft.JobTitle = value); break;
            case "TEL": Reach(property, ContactKind.Phone, Bare(property.Text(), "tel:")); break;
            case "X-MS-TEL": Reach(property, ContactKind.Phone, Bare(property.Text(), "tel:")); break;
            case "EMAIL": Reach(property, ContactKind.Email, Bare(property.Text(), "mailto:")); break;
            case "ADR": Post(property); break;
            case "LABEL": Label(property); break;
            case "NOTE": draft.Notes.Add(draft.Clean(property.Text())); break;
            case "CATEGORIES" or "CATEGORY": draft.Tags.AddRange(property.List().SelectMany(tag => SheetCell.Tags(draft.Clean(tag).Replace(';', ' '), false))); break;
            case "UID": Once(property, draft.ExternalId, value => draft.ExternalId = Bare(value, "urn:uuid:")); break;
            case "X-ABUID" when !Has("UID"): Once(property, draft.ExternalId, value => draft.ExternalId = value); break;
            case "LANG" or "LANGUAGE" or "X-EVOLUTION-LANGUAGE": Once(property, draft.Language, value => draft.Language = value); break;
            case "TZ" when property.Value.Contains('/', StringComparison.Ordinal): Once(property, draft.TimeZone, value => draft.TimeZone = value); break;
            case "PRONOUNS" or "X-PRONOUN" or "X-PRONOUNS": Once(property, draft.Pronoun, value => draft.Pronoun = value); break;
            case "KIND" or "X-ADDRESSBOOKSERVER-KIND": Kind(property); break;
            case "X-ABSHOWAS": draft.Kind = property.Value.Contains("COMPANY", StringComparison.OrdinalIgnoreCase) ? CustomerKind.Organisation : draft.Kind; break;
            default: Day(property); break;
        }
    }

    private void Day(CardProperty property)
    {
        var words = property.Name switch
        {
            "BDAY" => "Birthday",
            "ANNIVERSARY" or "X-ANNIVERSARY" or "X-MS-ANNIVERSARY" or "X-EVOLUTION-ANNIVERSARY" or "X-KADDRESSBOOK-X-ANNIVERSARY" or "X-WEDDING" or "X-RIM-ANNIVERSARY" => "Anniversary",
            "X-ABDATE" => PointLabel.Day(LabelOf(property) ?? ""),
            _ => null,
        };
        if (words is null)
        {
            draft.Keep(Words(property), draft.Clean(property.Text()));
        }
        else if (property.Parameter("X-APPLE-OMIT-YEAR") is { } omitted && property.Value.StartsWith(omitted, StringComparison.Ordinal))
        {
            draft.Remember(words, "--" + property.Text()[Math.Min(omitted.Length, property.Text().Length)..].TrimStart('-'), DayOrder.Unknown);
        }
        else
        {
            draft.Remember(words, draft.Clean(property.Text()), DayOrder.Unknown);
        }
    }

    private void Name(CardProperty property)
    {
        if (draft.Family is not null || draft.Given is not null)
        {
            draft.Keep("Name", property.Text());
            return;
        }

        var parts = property.Components().Select(part => draft.Clean(property.Value.Contains("\\,", StringComparison.Ordinal) ? part : part.Replace(",", " ", StringComparison.Ordinal))).ToList();
        string? Part(int at) => at < parts.Count && parts[at].Length > 0 ? parts[at] : null;
        (draft.Family, draft.Given, draft.Middle, draft.Prefix, draft.Suffix) = (Part(0), Part(1), Part(2), Part(3), Part(4));
        draft.Keep("Name", string.Join(' ', parts.Skip(5).Where(part => part.Length > 0)));
    }

    private void Organisation(CardProperty property)
    {
        var parts = property.Components().ConvertAll(draft.Clean);
        if (draft.Organisation is null && parts[0].Length > 0)
        {
            draft.Organisation = parts[0];
        }
        else
        {
            draft.Keep("Organisation", parts[0] == draft.Organisation ? null : parts[0]);
        }

        draft.Keep("Department", string.Join(", ", parts.Skip(1).Where(part => part.Length > 0)));
    }

    private void Reach(CardProperty property, ContactKind kind, string value)
    {
        var best = properties.Where(other => other.Name == property.Name).Min(Rank);
        var label = LabelOf(property) ?? PointLabel.Of(property.Types);
        draft.Reach(kind, draft.Clean(value), label, best < 100 && Rank(property) == best);
    }

    private void Post(CardProperty property)
    {
        var (address, label) = (Address(property), CardProperty.Unescape(property.Parameter("LABEL") ?? ""));
        Reach(property, ContactKind.Address, address.Length > 0 ? address : label);
        if (address.Length > 0 && Headings.Fold(address + property.Value) is var said && label.Split('\n', ',', ' ').Any(word => !said.Contains(Headings.Fold(word), StringComparison.Ordinal)))
        {
            draft.Keep("Address label", draft.Clean(label));
        }

        draft.Keep("Place", property.Parameter("GEO"));
    }

    // A label repeats an address as lines; alone it is the address.
    private void Label(CardProperty property)
    {
        if (Has("ADR"))
        {
            draft.Keep(Words(property), Repeats(property) ? null : draft.Clean(property.Text()));
            return;
        }

        Reach(property, ContactKind.Address, property.Text());
    }

    private bool Repeats(CardProperty label)
    {
        var all = string.Concat(properties.Where(property => property.Name == "ADR").Select(property => Headings.Fold(Address(property) + property.Value)));
        return label.Text().Split('\n', ',', ' ').All(word => all.Contains(Headings.Fold(word), StringComparison.Ordinal));
    }

    private void Kind(CardProperty property)
    {
        var kind = property.Text().ToLowerInvariant();
        if (kind is "group")
        {
            draft.Unreadable = "This is a list of other contacts, not somebody.";
        }

        draft.Kind = kind switch { "org" or "organization" => CustomerKind.Organisation, "individual" => CustomerKind.Person, _ => draft.Kind };
        draft.Keep("Kind", kind is "org" or "organization" or "individual" ? null : kind);
    }

    private void WhoIsMeant()
    {
        var hasPerson = draft.Given is not null || draft.Family is not null;
        if (draft.Kind is null && !hasPerson && draft.Organisation is { } office && (draft.Name is null || draft.Name == office))
        {
            draft.Kind = CustomerKind.Organisation;
        }
    }

    private void Once(CardProperty property, string? was, Action<string> set)
    {
        var value = draft.Clean(property.Text());
        if (was is null && value.Length > 0)
        {
            set(value);
        }
        else
        {
            draft.Keep(Words(property), value == was ? null : value);
        }
    }

    private bool Has(string name) => properties.Any(property => property.Name == name && property.Value.Any(sign => sign is not (';' or ' ')));

    private string? LabelOf(CardProperty property) => property.Group.Length == 0 ? null
        : properties.FirstOrDefault(other => other.Name == "X-ABLABEL" && other.Group == property.Group) is { } label ? PointLabel.Of(draft.Clean(label.Text())) : null;

    private string Words(CardProperty property)
    {
        var said = property.Name switch
        {
            "URL" => "Website", "NICKNAME" => "Nickname", "PHOTO" => "Photo", "LOGO" => "Logo", "SOUND" => "Sound", "KEY" => "Key", "AGENT" => "Agent", "ROLE" => "Role",
            "IMPP" => "Messenger", "GENDER" or "X-GENDER" => "Gender", "GEO" => "Place", "TZ" => "Time zone", "RELATED" or "X-ABRELATEDNAMES" => "Related", "FN" => "Name",
            "LABEL" => "Address label", "TITLE" => "Title", "" => "Words", _ => property.Name,
        };
        return (LabelOf(property) ?? property.Parameter("SERVICE-TYPE") ?? property.Parameter("X-SERVICE-TYPE") ?? PointLabel.Of(property.Types.Where(type => !type.Equals("BASE64", StringComparison.OrdinalIgnoreCase)))) is { } label && !property.IsBinary ? $"{said} ({label})" : said;
    }

    private static int Rank(CardProperty property) =>
        int.TryParse(property.Parameter("PREF"), NumberStyles.None, CultureInfo.InvariantCulture, out var rank) ? rank
        : property.Types.Any(type => type.Equals("pref", StringComparison.OrdinalIgnoreCase)) || property.Parameter("PREF") is not null ? 1 : 100;

    private static string Bare(string value, string scheme) => value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? value[scheme.Length..] : value;

    private string Address(CardProperty property)
    {
        var parts = property.Components().ConvertAll(draft.Clean);
        string? Part(int at) => at < parts.Count && parts[at].Length > 0 ? parts[at] : null;
        var lines = new PostalLines { City = Part(3), Region = Part(4), PostalCode = Part(5), Country = Part(6) };
        lines.Streets.AddRange(new[] { Part(0), Part(1), Part(2) }.OfType<string>().Concat(parts.Skip(7).Where(part => part.Length > 0)));
        return lines.ToString();
    }
}
