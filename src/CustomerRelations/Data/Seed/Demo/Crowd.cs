using System.Globalization;
using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>The many customers of the demo office who have no story of their own in the files: a name, a way to reach them, a branch.</summary>
internal sealed class Crowd(Dice dice)
{
    // Numbers that the regulators of both countries keep free for stories.
    private const string British = "+44 1632 960";
    private const string Irish = "+353 20 91";

    private static readonly string[] Branches = ["market", "market", "market", "harbour", "harbour", "station"];

    private readonly IReadOnlyList<People> peoples = SeedFile.Read<List<People>>("Demo.names.json");

    /// <summary>So many people, each with another name and number than those who are there already.</summary>
    public IEnumerable<CustomerSaid> Come(int count, IEnumerable<CustomerSaid> there)
    {
        var names = there.Select(said => said.DisplayName).ToHashSet(StringComparer.Ordinal);
        for (var number = 0; number < count; number++)
        {
            var person = Somebody(number);
            while (!names.Add(person.DisplayName))
            {
                person = Somebody(number);
            }

            yield return person;
        }
    }

    private CustomerSaid Somebody(int number)
    {
        // English names are half of them, as in the street outside.
        var people = dice.Percent(50) ? peoples[0] : dice.Pick(peoples);
        var (given, pronoun) = Split(dice.Pick(people.Given));
        var family = dice.Pick(people.Family);
        var branch = dice.Pick(Branches);
        return new CustomerSaid
        {
            Key = $"crowd-{number}", IsOfTheCrowd = true, Kind = CustomerKind.Person, DisplayName = $"{given} {family}", Given = given, Family = family, Pronoun = pronoun,
            Language = people.Language, Branch = branch,
            Phone = dice.Percent(85) ? PhoneOf(branch, number) : "", Email = dice.Percent(60) ? EmailOf(given, family, number) : "",
            Prefers = dice.Percent(75) ? ContactKind.Phone : ContactKind.Email,
            SinceMonthsAgo = dice.Percent(12) ? dice.Below(6) : 7 + dice.Below(70),
        };
    }

    private static (string Given, string Pronoun) Split(string name)
    {
        var space = name.LastIndexOf(' ');
        return (name[..space], name[(space + 1)..]);
    }

    private static string PhoneOf(string branch, int number) => branch == "market"
        ? British + (number % 1000).ToString("000", CultureInfo.InvariantCulture)
        : $"{Irish}{number % 10} {(1000 + number).ToString(CultureInfo.InvariantCulture)}";

    private static string EmailOf(string given, string family, int number) =>
        $"{string.Concat(Keys.Words(given))}.{string.Concat(Keys.Words(family))}{(number % 7 == 0 ? number.ToString(CultureInfo.InvariantCulture) : "")}@mail.example";

    /// <param name="Language">A BCP 47 tag.</param>
    /// <param name="Given">Given name and pronoun.</param>
    internal sealed record People(string Language, IReadOnlyList<string> Given, IReadOnlyList<string> Family);
}
