using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>Half a year of conversations in the demo office, up to the minute in which it opens.</summary>
internal sealed class HalfYear(Ledger ledger, StaffRoom room, OfficeLists lists, Dice dice, DateTime now, FollowUpRule rule)
{
    private const int ByCustomers = 2120;
    private const int Everyday = 85;
    private const int ByStrangers = 40;
    private const string Folake = "adeyemi";

    // The branch of the accounts on the sign-in page: whoever looks around on a Sunday or at night meets people too.
    private const string FirstSeen = "market";

    private readonly Counter counter = new(ledger, room, lists, dice);
    private readonly StoryShelf shelf = new(dice);
    private readonly SmallTalk everyday = new(dice);

    public void Happen(IReadOnlyDictionary<string, Guest> guests)
    {
        SeedFile.Read<List<Telling>>("Demo.folake.json").ForEach(story => counter.Tell(guests[Folake], story));
        foreach (var promised in SeedFile.Read<List<PromisedTo>>("Demo.promises.json"))
        {
            counter.Tell(guests[promised.Customer], shelf.Named(promised.Goal) with { DaysAgo = promised.DaysAgo, Promise = promised.Promise });
        }

        var others = guests.Where(guest => guest.Key != Folake).Select(guest => guest.Value).ToList();
        others.ForEach(TellAll);
        FillUp(others.Where(guest => guest is { Wanted: > 2 and < 12, FirstCame: null }).ToList());
        StayAnonymous();
        GoOn(guests);
        Remember(guests.Values);
        new Acquaintance(ledger, lists).Make(guests);
        Expect(guests);
        new LeftOver(ledger, room, lists).PutAside(guests, room.Colleague("amara"));
    }

    private void TellAll(Guest guest)
    {
        while (guest.Talks.Count < guest.Wanted && Next(guest) is { } story)
        {
            counter.Tell(guest, story);
        }
    }

    // What is not told in one conversation: complaints, promises, tables.
    private void GoOn(IReadOnlyDictionary<string, Guest> guests)
    {
        var props = new Props(ledger, lists, counter, everyday, dice, now);
        var crowd = guests.Values.Where(guest => guest is { IsOfTheCrowd: true, FirstCame: null }).ToList();
        new GiftTable(props).Lay(crowd, guests[Folake]);
        new Amends(props, room).Make();
        var word = new WordGiven(props);
        word.Give(crowd);
        var (amara, jonas, farid) = (room.Colleague("amara"), room.Colleague("jonas"), room.Colleague("farid"));
        word.GiveForToday(crowd, room.HouseOf("market"), [amara, jonas, amara, farid]);
        new Waiting(props, room).Offer(crowd);
        new Gratitude(props, room).Say(crowd);
        new Callbacks(props, rule).Ask(guests.Values, amara);
    }

    private Telling? Next(Guest guest) => guest.IsOfTheCrowd && dice.Percent(Everyday)
        ? everyday.Next(guest.Wanted == 1)
        : shelf.Take(guest.Customer!.Kind == CustomerKind.Organisation ? shelf.Organisations : shelf.People, guest.Goals, guest.Wanted == 1);

    private void FillUp(List<Guest> guests)
    {
        while (ledger.Touchpoints.Count < ByCustomers)
        {
            var guest = dice.Pick(guests);
            if (Next(guest) is { } story)
            {
                counter.Tell(guest, story);
            }
        }
    }

    private void StayAnonymous()
    {
        var houses = room.Houses.ToList();
        var heard = new HashSet<string>();
        for (var count = 0; count < ByStrangers && shelf.Take(shelf.Anonymous, heard) is { } story; count++)
        {
            heard.Add(story.Goal);
            var house = dice.Pick(houses);
            counter.Tell(new Guest(null, house, dice.Pick(house.Colleagues), house.Diary.Today.AddMonths(-6)), story);
        }
    }

    private void Remember(IEnumerable<Guest> guests)
    {
        foreach (var guest in guests)
        {
            foreach (var said in guest.Facts)
            {
                var talk = dice.Pick(guest.Talks);
                var today = guest.House.Diary.Today;
                (int, int)? day = said.IsToday ? (today.Month, today.Day) : said is { Month: { } month, Day: { } date } ? (month, date) : null;
                var fact = CustomerFact.Tell(guest.Customer!.Id, said.Kind, said.Words, said.Purpose, talk.StaffId, talk.OccurredAt, day, said.Year);
                (fact.MayBeUsedFor, fact.SourceTouchpointId) = (said.MayBeUsedFor, talk.Id);
                fact.EndsOn = said.MonthsKept is { } months ? DateOnly.FromDateTime(now).AddMonths(months) : null;
                guest.Customer.Facts.Add(fact);
            }

            foreach (var talk in guest.Talks.OrderBy(talk => talk.OccurredAt))
            {
                guest.Customer!.Met(talk.OccurredAt, talk.Left);
            }
        }
    }

    private void Expect(IReadOnlyDictionary<string, Guest> guests)
    {
        foreach (var ahead in SeedFile.Read<List<VisitAhead>>("Demo.visits.json"))
        {
            var house = room.HouseOf(ahead.Branch);
            var waits = ahead.IsHere && (house.Diary.IsOpenNow || ahead.Branch == FirstSeen);
            if (ahead.CameIn && !waits)
            {
                continue;
            }

            var customerId = ahead.Customer is { } key ? guests[key].Customer!.Id : (Guid?)null;
            var visit = Visit.Expect(house.Branch.Id, customerId, ahead.Description, TimeOf(ahead, house, waits));
            (visit.About, visit.StaffId) = (ahead.About, ahead.Staff is { } staff ? room.Colleague(staff).Id : null);
            if (waits)
            {
                visit.Arrive(now.AddMinutes(ahead.CameIn ? -4 : -2));
            }

            ledger.Visits.Add(visit);
        }
    }

    private DateTime? TimeOf(VisitAhead ahead, House house, bool waits)
    {
        if (ahead.CameIn || waits)
        {
            return ahead.CameIn ? null : now.AddTicks(-(now.Ticks % TimeSpan.FromMinutes(5).Ticks));
        }

        var at = house.Diary.Ahead(ahead.OpenDay, ahead.Percent);
        return ahead.Branch == FirstSeen && ahead.OpenDay == 0 && house.Diary.DayOf(at) > house.Diary.Today ? house.Diary.Tonight(ahead.Percent) : at;
    }
}
