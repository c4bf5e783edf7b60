using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>A contact while its file is being read: whatever format it has, its parts are put together here.</summary>
internal sealed class ContactDraft(int line)
{
    private const int LongestKept = Lengths.Sentences;
    private readonly List<ImportedPoint> points = [];
    private readonly List<ImportedDay> days = [];
    private readonly List<string> kept = [];
    private readonly List<string> problems = [];

    public string? ExternalId { get; set; }

    public string? Reference { get; set; }

    public CustomerKind? Kind { get; set; }

    public string? Name { get; set; }

    public string? Prefix { get; set; }

    public string? Given { get; set; }

    public string? Middle { get; set; }

    public string? Family { get; set; }

    public string? Suffix { get; set; }

    public string? AddressAs { get; set; }

    public string? Pronoun { get; set; }

    public string? Language { get; set; }

    public string? TimeZone { get; set; }

    public string? Branch { get; set; }

    public string? Favourite { get; set; }

    public string? Organisation { get; set; }

    public string? JobTitle { get; set; }

    public bool? MayContact { get; set; }

    public DateTime? KnownSince { get; set; }

    public List<string> Tags { get; } = [];

    public List<string> Likes { get; } = [];

    public List<string> Notes { get; } = [];

    /// <value>Why nothing of it can be taken.</value>
    public string? Unreadable { get; set; }

    /// <summary>Text of the file, without what no database takes.</summary>
    public string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny('\0', '\uFFFD') && text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return text.Trim();
        }

        var bare = text.Replace("\0", "", StringComparison.Ordinal);
        Tell(bare.Length < text.Length ? "It held signs without a meaning (NUL), which are left out." : null);
        var whole = string.Concat(bare.EnumerateRunes());
        Tell(whole != bare || bare.Contains('\uFFFD', StringComparison.Ordinal) ? Spelling.OddSigns : null);
        return whole.Trim();
    }

    public void Tell(string? problem)
    {
        if (problem is not null && !problems.Contains(problem))
        {
            problems.Add(problem);
        }
    }

    public void Keep(string heading, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            var cut = Lengths.Cut(value.Trim(), LongestKept);
            kept.Add(cut.Length < value.Trim().Length ? $"{heading}: {cut} … (cut: {value.Trim().Length} characters)" : $"{heading}: {cut}");
        }
    }

    public void Reach(ContactKind kind, string value, string? label, bool isPreferred = false)
    {
        if (!string.IsNullOrWhiteSpace(value) && !points.Exists(point => point.Kind == kind && point.Value == value && point.Label == label))
        {
            points.Add(new ImportedPoint(kind, value.Trim(), string.IsNullOrWhiteSpace(label) ? null : label, isPreferred));
        }
    }

    public void Remember(string words, string text, DayOrder order)
    {
        if (DayText.IsNone(text))
        {
            return;
        }

        if (DayText.Read(words, text, order) is { } day)
        {
            Remember(day);
            return;
        }

        Keep(words, text);
        Tell($"The day in \"{words}\" could not be read for sure; it is kept as it stands.");
    }

    public void Remember(ImportedDay day)
    {
        if (!days.Contains(day))
        {
            days.Add(day);
        }
    }

    /// <summary>What the row says, with a name put together when it has none.</summary>
    public ImportedContact Finish()
    {
        NameIt();
        return new ImportedContact(line)
        {
            ExternalId = Blank(ExternalId), Reference = Blank(Reference), Kind = Kind, Name = Blank(Name), Given = Blank(Given), Family = Blank(Family),
            AddressAs = Blank(AddressAs), Pronoun = Blank(Pronoun), Language = Blank(Language), TimeZone = Blank(TimeZone), Branch = Blank(Branch),
            Favourite = Blank(Favourite), Organisation = Blank(Organisation), JobTitle = Blank(JobTitle), Points = points, Days = days,
            Tags = Tags.Distinct().ToList(), Likes = Likes, Notes = Notes, MayContact = MayContact, KnownSince = KnownSince, Kept = kept, Problems = problems,
            Unreadable = Unreadable,
        };
    }

    private void NameIt()
    {
        // A sheet of ours says every part of it, also of an organisation.
        if (Blank(Reference) is not null && Blank(Name) is not null && Blank(Middle ?? Organisation ?? Prefix ?? Suffix) is null)
        {
            return;
        }

        // Chinese, Japanese and Korean names begin with the family.
        var whole = Family?.Any(sign => sign is >= '\u3040' and <= '\uD7FF') == true ? Joined(Family, Given) : Joined(Given, Middle, Family, Suffix);
        AddressAs = Blank(AddressAs) ?? (Blank(Prefix) is { } prefix && Blank(Family) is { } family ? $"{prefix} {family}" : null);
        if (Kind == CustomerKind.Organisation && Blank(Organisation ?? Name) is { } office)
        {
            Keep("Contact person", whole != office ? whole : null);
            (Name, Given, Family, AddressAs) = (Blank(Name) ?? office, null, null, null);
            return;
        }

        Keep("Middle name", Blank(Name)?.Contains(Middle ?? "", StringComparison.OrdinalIgnoreCase) == false ? Middle : null);
        Name = Blank(Name) ?? Blank(whole);
        if (Name is null)
        {
            NameByWhatThereIs();
        }
    }

    private void NameByWhatThereIs()
    {
        if (Blank(Organisation) is { } company)
        {
            (Kind, Name) = (CustomerKind.Organisation, company);
            return;
        }

        Name = points.Find(point => point.Kind == ContactKind.Email)?.Value ?? points.Find(point => point.Kind == ContactKind.Phone)?.Value;
        Tell(Name is null ? null : "There is no name; the e-mail or the phone stands for it.");
        Unreadable ??= Name is null ? "There is no name, phone or e-mail in it." : null;
    }

    private static string Joined(params string?[] parts) => string.Join(' ', parts.Select(Blank).OfType<string>());

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
