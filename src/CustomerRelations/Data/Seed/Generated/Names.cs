using CustomerRelations.Data.Seed.Demo;
using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>Names of people and of organisations in several languages, a few of them common and most of them rare.</summary>
internal sealed class Names(Dice dice, Words words)
{
    private const int InAHundredOrganisations = 8;

    private readonly IReadOnlyList<Crowd.People> peoples = SeedFile.Read<List<Crowd.People>>("Demo.names.json");
    private readonly Dictionary<string, Words.Parts> families = words.Families.ToDictionary(parts => parts.Language);

    public Name Next() => dice.Percent(InAHundredOrganisations) ? Organisation() : Person();

    private Name Organisation()
    {
        var (one, other) = (Family(People()), Family(People()));
        var name = dice.Pick(words.Organisations).Replace("{family}", one, StringComparison.Ordinal).Replace("{other}", other, StringComparison.Ordinal);
        return new Name(CustomerKind.Organisation, name, null, null, null, null);
    }

    private Name Person()
    {
        var people = People();
        var told = dice.Pick(people.Given);
        var space = told.LastIndexOf(' ');
        var given = told[..space];
        given = dice.Percent(12) ? $"{given} {Second(people)}" : given;
        var family = dice.Percent(7) ? $"{Family(people)}-{Family(people)}" : Family(people);
        return new Name(CustomerKind.Person, $"{given} {family}", given, family, told[(space + 1)..], people.Language);
    }

    // English names are half of them, as in the street outside.
    private Crowd.People People() => dice.Percent(50) ? peoples[0] : dice.Pick(peoples);

    private string Second(Crowd.People people)
    {
        var told = dice.Pick(people.Given);
        return told[..told.LastIndexOf(' ')];
    }

    private string Family(Crowd.People people) =>
        families.TryGetValue(people.Language, out var parts) && dice.Percent(70) ? dice.Pick(parts.First) + dice.Pick(parts.Second) : dice.Pick(people.Family);

    internal sealed record Name(CustomerKind Kind, string Shown, string? Given, string? Family, string? Pronoun, string? Language);
}
