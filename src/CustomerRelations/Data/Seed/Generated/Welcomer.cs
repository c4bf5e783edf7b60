using System.Globalization;
using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>Opens the files of a generated office: a name, ways to reach them, tags, and who belongs to whom.</summary>
internal sealed class Welcomer(Props props, Pile pile)
{
    private const int Sooner = 5;

    private readonly Names names = new(props.Dice, props.Words);

    // References and numbers go on where those of an office that is there already end.
    private readonly References<Customer> references = new(props.Before.Customers);
    private long number = props.Before.Customers;

    /// <param name="house">Where they come most.</param>
    /// <param name="first">When they first spoke with us.</param>
    public Customer Open(Premises.House house, DateTime first)
    {
        var dice = props.Dice;
        var name = names.Next();
        var since = dice.Percent(40) ? first.AddDays(-dice.Below(Sooner * 365)) : first;
        var customer = Customer.Welcome(name.Kind, name.Shown, Keys.Words(name.Shown), house.Branch.Id, since);
        props.Press.Stamp(customer, since);
        references.Give(customer);
        (customer.Given, customer.Family, customer.Pronoun, customer.Language) = (name.Given, name.Family, name.Pronoun, name.Language);
        customer.FavouriteColleagueId = dice.Percent(10) ? dice.Pick(house.Colleagues).Id : null;
        if (dice.Percent(3))
        {
            customer.RefuseContact(since);
        }

        pile.Customers.Add(customer);
        pile.NameParts.AddRange(customer.NameParts.Select(part => new NamePart { CustomerId = customer.Id, Key = part.Key }));
        Reach(customer, house, name, since);
        Tag(customer);
        Link(customer, since);
        number++;
        return customer;
    }

    private void Reach(Customer customer, Premises.House house, Names.Name name, DateTime since)
    {
        var dice = props.Dice;
        var reached = 0;
        if (dice.Percent(85))
        {
            Add(customer, house, Phone(house, number), since, reached++ == 0);
        }

        if (dice.Percent(10))
        {
            Add(customer, house, Phone(house, 999_999 - number), since, reached++ == 0);
        }

        if (dice.Percent(60))
        {
            Add(customer, house, Email(name), since, reached == 0);
        }

        if (dice.Percent(25))
        {
            var address = $"{1 + dice.Below(180)} {dice.Pick(props.Words.Streets)}, {dice.Pick(props.Words.Towns)}";
            pile.ContactPoints.Add(props.Press.Stamp(
                new ContactPoint { CustomerId = customer.Id, Kind = ContactKind.Address, Value = address, Key = string.Join(' ', Keys.Words(address)) }, since));
        }
    }

    private void Add(Customer customer, Premises.House house, string value, DateTime since, bool preferred)
    {
        if (Contact.Read(value, DialPlan.Of(house.Branch.Country)) is { } contact)
        {
            var label = props.Dice.Percent(20) ? props.Dice.Pick(props.Words.Labels) : null;
            pile.ContactPoints.Add(props.Press.Stamp(new ContactPoint
            {
                CustomerId = customer.Id, Kind = contact.Kind, Value = contact.Value, Key = contact.Key, TailKey = contact.Tail, Label = label, IsPreferred = preferred,
            }, since));
        }
    }

    // Area codes that no exchange of either country has. Neighbouring files get far numbers, and no two the same one until there are a million.
    private string Phone(Premises.House house, long line)
    {
        var digits = (Math.Abs((line * 612_347) + 250_113) % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
        var (country, area) = house.Branch.Currency == "GBP" ? ("+44", "1632") : ("+353", "20");
        return props.Dice.Below(4) switch
        {
            0 => $"{country} {area} {digits}",
            1 => $"0{area} {digits[..3]} {digits[3..]}",
            2 => $"(0{area}) {digits[..3]}-{digits[3..]}",
            _ => $"{country} (0) {area} {digits}",
        };
    }

    private string Email(Names.Name name)
    {
        var first = string.Concat(Keys.Words(name.Given ?? "office"));
        var last = string.Concat(Keys.Words(name.Family ?? name.Shown));
        var plain = string.Concat($"{first}.{last}".Where(char.IsAscii));
        return string.Create(CultureInfo.InvariantCulture, $"{plain}{(props.Dice.Percent(80) ? number : number % 90)}@{(props.Dice.Percent(70) ? "mail" : "post")}.example");
    }

    private void Tag(Customer customer)
    {
        foreach (var tag in props.Premises.Lists[ListKind.Tag])
        {
            if (props.Dice.Percent(6))
            {
                pile.Tags.Add(new CustomerTag { CustomerId = customer.Id, ListItemId = tag.Id });
            }
        }
    }

    // Those who came shortly before: they are written together.
    private void Link(Customer customer, DateTime since)
    {
        var dice = props.Dice;
        if (pile.Customers.Count < 2 || !dice.Percent(12))
        {
            return;
        }

        var other = pile.Customers[dice.Below(pile.Customers.Count - 1)];
        var kind = (customer.Kind, other.Kind) switch
        {
            (CustomerKind.Organisation, CustomerKind.Person) => LinkKind.ContactOf,
            (CustomerKind.Person, CustomerKind.Organisation) => LinkKind.Employer,
            (CustomerKind.Organisation, _) => LinkKind.CameThrough,
            _ => dice.Pick((LinkKind[])[LinkKind.Household, LinkKind.Friend, LinkKind.CameThrough]),
        };
        pile.Links.Add(props.Press.Stamp(new CustomerLink { FromId = customer.Id, ToId = other.Id, Kind = kind, Role = Role(kind) }, since));
    }

    private string? Role(LinkKind kind) => kind switch
    {
        LinkKind.Household => props.Dice.Pick(props.Words.Household),
        LinkKind.Friend => props.Dice.Pick(props.Words.Friend),
        LinkKind.Employer => props.Dice.Pick(props.Words.Employer),
        LinkKind.ContactOf => props.Dice.Pick(props.Words.Contact),
        _ => null,
    };
}
