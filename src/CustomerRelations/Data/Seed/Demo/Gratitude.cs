using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>The thanks of the demo office: what colleagues saw in each other, and what customers said on leaving.</summary>
internal sealed class Gratitude(Props props, StaffRoom room)
{
    private const int Weeks = 9;
    private const int AWeek = 6;

    private readonly Lines lines = SeedFile.Read<Lines>("Demo.kudos.json");

    public void Say(IReadOnlyList<Guest> guests)
    {
        var warm = guests.SelectMany(guest => guest.Talks.Select(talk => (Guest: guest, Talk: talk)))
            .Where(one => one.Talk is { Left: Feeling.Delighted, Arrived: not null and < Feeling.Pleased })
            .OrderByDescending(one => one.Talk.OccurredAt).ToList();
        var words = new Queue<IReadOnlyList<string>>(props.Dice.Shuffle(Enumerable.Range(0, 3).SelectMany(_ => lines.Colleagues)));
        var said = new Queue<string>(props.Dice.Shuffle(Enumerable.Range(0, 3).SelectMany(_ => lines.Customers)));
        for (var week = 0; week < Weeks; week++)
        {
            for (var number = 0; number < AWeek; number++)
            {
                if (number % 2 == 0)
                {
                    Thank(words.Dequeue(), week);
                }
                else if (said.Count > 0)
                {
                    PassOn(said.Dequeue(), warm, week);
                }
            }
        }

        ThankAmara(warm.First(one => one.Talk.StaffId == room.Colleague("amara").Id));
    }

    private void Thank(IReadOnlyList<string> line, int week)
    {
        var house = props.Dice.Pick(room.Houses.ToList());
        var pair = props.Dice.Shuffle(house.Colleagues);
        var at = house.Diary.DaysAgo(props.Dice, (7 * week) + props.Dice.Below(6));
        props.Ledger.Kudos.Add(Kudos.Give(pair[0].Id, pair[1].Id, props.Lists.Shown(line[0])!.Value, line[1], props.Dice.Percent(85) ? KudosAudience.Everybody : KudosAudience.Team, at));
    }

    private void PassOn(string words, List<(Guest Guest, Touchpoint Talk)> warm, int week)
    {
        var until = props.Now.AddDays(-7 * week);
        var (guest, talk) = props.Dice.Pick(warm.Where(one => one.Talk.OccurredAt <= until && one.Talk.OccurredAt > until.AddDays(-8)).DefaultIfEmpty(warm[^1]).ToList());
        PassOn(words, guest, talk);
    }

    // Whoever looks around as the front desk finds one for her, from today or yesterday.
    private void ThankAmara((Guest Guest, Touchpoint Talk) met) => PassOn("She remembered my mother’s name. I came in cross and left smiling.", met.Guest, met.Talk);

    private void PassOn(string words, Guest guest, Touchpoint talk)
    {
        var by = guest.House.Colleagues.First(colleague => colleague.Id != talk.StaffId);
        var at = guest.House.Diary.Soon(props.Dice, talk.OccurredAt) ?? talk.OccurredAt;
        props.Ledger.Kudos.Add(Kudos.PassOn(talk.StaffId, guest.Customer!.Id, by.Id, props.Lists.Shown("Kindness")!.Value, words, KudosAudience.Everybody, at, Occasion.OfTouchpoint(talk.Id)));
    }

    /// <param name="Colleagues">What it showed, and the words.</param>
    internal sealed record Lines(IReadOnlyList<IReadOnlyList<string>> Colleagues, IReadOnlyList<string> Customers);
}
