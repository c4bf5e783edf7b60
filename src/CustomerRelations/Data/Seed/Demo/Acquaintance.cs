using System.Globalization;
using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>Who belongs together in the demo office, and which words their files carry. No chance in it.</summary>
internal sealed class Acquaintance(Ledger ledger, OfficeLists lists)
{
    private static readonly string[] OfTheCrowd = ["Regular", "Brings others", "Needs a little more time"];

    public void Make(IReadOnlyDictionary<string, Guest> guests)
    {
        foreach (var (key, guest) in guests.Where(guest => guest.Value.Customer is not null))
        {
            foreach (var tag in TagsOf(key, guest).Select(lists.Tag).OfType<Guid>())
            {
                guest.Customer!.Tags.Add(new CustomerTag { CustomerId = guest.Customer.Id, ListItemId = tag });
            }

            ledger.Links.AddRange(guest.Links.Select(link => CustomerLink.Join(guest.Customer!.Id, guests[link.To].Customer!.Id, link.Kind, link.Role)));
        }
    }

    // Every sixth of the many carries a word, each another one in turn.
    private static IEnumerable<string> TagsOf(string key, Guest guest)
    {
        var number = guest.IsOfTheCrowd ? int.Parse(key["crowd-".Length..], CultureInfo.InvariantCulture) : 1;
        return guest.IsOfTheCrowd && number % 6 == 0 ? [OfTheCrowd[number / 6 % OfTheCrowd.Length]] : guest.Tags;
    }
}
