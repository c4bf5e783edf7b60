namespace CustomerRelations.Data.Seed.Generated;

/// <summary>The words that the rows of a generated office are made of, as the file has them. Some have gaps for a thing, a person, an occasion.</summary>
internal sealed record Words
{
    public required IReadOnlyList<Parts> Families { get; init; }

    public required IReadOnlyList<string> Organisations { get; init; }

    public required IReadOnlyList<string> Streets { get; init; }

    public required IReadOnlyList<string> Towns { get; init; }

    public required Maker Makers { get; init; }

    public required IReadOnlyList<string> Details { get; init; }

    public required IReadOnlyList<Exchange> Again { get; init; }

    public required IReadOnlyList<Exchange> Calls { get; init; }

    public required IReadOnlyList<string> Concerns { get; init; }

    public required IReadOnlyList<string> Unclear { get; init; }

    public required IReadOnlyList<string> Expect { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    public required IReadOnlyList<string> Promises { get; init; }

    public required IReadOnlyList<string> Conditions { get; init; }

    public required IReadOnlyList<string> Delays { get; init; }

    public required IReadOnlyList<string> Broken { get; init; }

    public required IReadOnlyList<string> Told { get; init; }

    public required IReadOnlyList<string> Released { get; init; }

    public required IReadOnlyList<string> Handovers { get; init; }

    public required IReadOnlyList<string> Returned { get; init; }

    public required IReadOnlyList<string> Wanted { get; init; }

    public required IReadOnlyList<string> Reactions { get; init; }

    public required IReadOnlyList<string> Thanks { get; init; }

    public required IReadOnlyList<string> Remedies { get; init; }

    public required IReadOnlyList<string> Declined { get; init; }

    public required IReadOnlyList<string> VerdictsGood { get; init; }

    public required IReadOnlyList<string> VerdictsBad { get; init; }

    public required IReadOnlyList<string> Reopened { get; init; }

    public required IReadOnlyList<string> Served { get; init; }

    public required IReadOnlyList<string> Learned { get; init; }

    public required IReadOnlyList<string> Dates { get; init; }

    public required IReadOnlyList<string> Purposes { get; init; }

    public required IReadOnlyList<string> Uses { get; init; }

    public required IReadOnlyList<string> Household { get; init; }

    public required IReadOnlyList<string> Friend { get; init; }

    public required IReadOnlyList<string> Employer { get; init; }

    public required IReadOnlyList<string> Contact { get; init; }

    public required IReadOnlyList<string> Labels { get; init; }

    public static Words Read() => SeedFile.Read<Words>("Generated.words.json");

    /// <summary>Beginnings and endings of family names of one language.</summary>
    internal sealed record Parts(string Language, IReadOnlyList<string> First, IReadOnlyList<string> Second);

    /// <summary>The syllables of makers' names: thousands of names, most of them rare.</summary>
    internal sealed record Maker(IReadOnlyList<string> First, IReadOnlyList<string> Middle, IReadOnlyList<string> Last);

    /// <summary>What one side said, and what was done.</summary>
    internal sealed record Exchange(string Goal, string Did);
}
