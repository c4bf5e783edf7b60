using System.Text;
using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>Conversations of the demo office that were put aside and wait to be finished.</summary>
internal sealed class LeftOver(Ledger ledger, StaffRoom room, OfficeLists lists)
{
    private static readonly (string Guest, string Channel, int OpenMinutesAgo, string? Goal, Feeling? Arrived, string? Did)[] All =
    [
        ("grossmann", "Phone", 720, "Whether the pump has come, and what it costs with the work", Feeling.SoSo, "Looked in the book, it was not there"),
        ("warsame", "Counter", 310, null, Feeling.Unhappy, null),
        ("yildirim", "Counter", 35, "His radio hums when it is warm", null, "Took it to the workshop"),
    ];

    public void PutAside(IReadOnlyDictionary<string, Guest> guests, StaffMember by)
    {
        var house = room.HouseOf("market");
        foreach (var (key, channel, minutes, goal, arrived, did) in All)
        {
            var (customer, at) = (guests[key].Customer!, house.Diary.Ago(minutes));
            var matter = Matter.Open(customer.Id, goal ?? Touchpoint.Unwritten, house.Branch.Id, by.Id, at);
            matter.GoalCategoryId = lists.CategoryOf("Repair");
            var talk = Touchpoint.PutAside(matter, new TouchpointFrame(by.Id, house.Branch.Id, lists.Channel(channel), at, at), goal, arrived);
            ledger.Matters.Add(matter);
            ledger.Touchpoints.Add(talk);
            ledger.Stubs.Add(new Stub { TouchpointId = talk.Id, StaffId = by.Id, Body = BodyOf(customer, talk, goal, did) });
            customer.Met(at, null);
        }
    }

    // As the desk would have posted it.
    private static byte[] BodyOf(Customer customer, Touchpoint talk, string? goal, string? did) => Encoding.UTF8.GetBytes(string.Join('&', new (string Name, string? Words)[]
    {
        ("Customer", customer.Reference), ("Channel", $"{talk.ChannelId}"), ("Goal", goal), ("Arrived", talk.Arrived is { } feeling ? $"{(int)feeling}" : null), ("Did", did),
    }.Where(field => field.Words is not null).Select(field => $"Input.{field.Name}={Uri.EscapeDataString(field.Words!)}")));
}
