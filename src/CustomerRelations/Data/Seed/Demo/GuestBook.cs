using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>The customers of the demo office: their files, and how much each is to tell.</summary>
internal sealed class GuestBook(Ledger ledger, StaffRoom room, DateTime now, Dice dice)
{
    private const int Months = 6;
    private const int Few = 8;
    private const int Crowded = 400;
    private const int RatherNot = 4;

    /// <summary>Opens a file for everybody in the file of customers. Some come often, some came once, most in between.</summary>
    public IReadOnlyDictionary<string, Guest> Open()
    {
        var file = SeedFile.Read<List<CustomerSaid>>("Demo.customers.json");
        var old = dice.Shuffle(file.Where(said => said.Kind == CustomerKind.Person && said.SinceMonthsAgo >= Months).Select(said => said.Key));
        var often = old.Take(Few).ToHashSet();
        var once = old.Skip(Few).Take(Few).ToHashSet();
        file.AddRange(new Crowd(dice).Come(Crowded - file.Count, file).ToList());
        return file.ToDictionary(said => said.Key, said => Welcome(said, HowMuch(said, often, once)));
    }

    private int HowMuch(CustomerSaid said, HashSet<string> often, HashSet<string> once) => said switch
    {
        { SinceMonthsAgo: < 2 } => 1,
        { SinceMonthsAgo: < Months } => 2 + dice.Below(3),
        _ when often.Contains(said.Key) => 12 + dice.Below(5),
        _ when once.Contains(said.Key) => 1,
        _ => 3 + dice.Below(5),
    };

    private Guest Welcome(CustomerSaid said, int wanted)
    {
        var house = room.HouseOf(said.Branch);
        var isNew = said.SinceMonthsAgo < Months;
        var knownSince = isNew
            ? house.Diary.DaysAgo(dice, (30 * said.SinceMonthsAgo) + 9)
            : house.Diary.Noon(house.Diary.Today.AddMonths(-said.SinceMonthsAgo).AddDays(-dice.Below(28)));
        var customer = FileOf(said, house, knownSince);
        ledger.Customers.Add(customer);
        if (said.IsOfTheCrowd && dice.Percent(RatherNot))
        {
            customer.RefuseContact(knownSince);
        }

        var usual = said.Favourite.Length > 0 ? room.Colleague(said.Favourite) : dice.Pick(house.Colleagues);
        var since = isNew ? house.Diary.DayOf(knownSince).AddDays(1) : house.Diary.DayOf(now.AddMonths(-Months));
        return new Guest(customer, house, usual, since) { FirstCame = isNew ? knownSince : null, Wanted = wanted, Facts = said.Facts, Tags = said.Tags, Links = said.Links, IsOfTheCrowd = said.IsOfTheCrowd };
    }

    private Customer FileOf(CustomerSaid said, House house, DateTime knownSince)
    {
        var customer = Customer.Welcome(said.Kind, said.DisplayName, Keys.Words(said.DisplayName), house.Branch.Id, knownSince);
        (customer.Given, customer.Family, customer.AddressAs) = (Text(said.Given), Text(said.Family), Text(said.AddressAs));
        (customer.Pronoun, customer.Language) = (Text(said.Pronoun), Text(said.Language));
        customer.FavouriteColleagueId = said.Favourite.Length > 0 ? room.Colleague(said.Favourite).Id : null;
        Reach(customer, ContactKind.Phone, said.Phone, Keys.Phone(said.Phone, DialPlan.Of(house.Branch.Country)), said);
        Reach(customer, ContactKind.Email, said.Email, Keys.Email(said.Email), said);
        return customer;
    }

    private static void Reach(Customer customer, ContactKind kind, string value, string key, CustomerSaid said)
    {
        if (value.Length > 0)
        {
            customer.ContactPoints.Add(new ContactPoint { CustomerId = customer.Id, Kind = kind, Value = value, Key = key, TailKey = kind == ContactKind.Phone ? Keys.Tail(value) : null, IsPreferred = kind == said.Prefers });
        }
    }

    private static string? Text(string said) => said.Length == 0 ? null : said;
}
