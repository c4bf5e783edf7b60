using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>Where the stories of the demo office are told: each becomes a matter with its conversations, as far as they have happened by now.</summary>
internal sealed class Counter(Ledger ledger, StaffRoom room, OfficeLists lists, Dice dice)
{
    private const int ByTheUsual = 80;
    private const int ByTheOwner = 85;

    // One in so many came to the wrong place first.
    private const int WrongDoor = 17;

    /// <summary>Tells a story with everything that followed, as far as it has happened by now.</summary>
    /// <returns>What the customer wanted.</returns>
    public Matter Tell(Guest guest, Telling story) =>
        Tell(guest, story, story.DaysAgo is { } days ? guest.House.Diary.DaysAgo(dice, days) : guest.NextVisit(dice));

    /// <summary>Opens a matter for what the customer wants.</summary>
    public Matter Open(Guest guest, Telling story, StaffMember owner, DateTime start)
    {
        var matter = Matter.Open(guest.Customer?.Id, story.Goal, guest.House.Branch.Id, owner.Id, start);
        matter.GoalCategoryId = lists.CategoryOf(story.Topic);
        ledger.Matters.Add(matter);
        guest.Goals.Add(story.Goal);
        return matter;
    }

    /// <summary>Writes down one conversation about a matter.</summary>
    public Touchpoint Say(Matter matter, Guest guest, Telling telling, StaffMember by, DateTime at)
    {
        var frame = new TouchpointFrame(by.Id, guest.House.Branch.Id, lists.Channel(telling.Channel), at, at.AddMinutes(1), telling.Direction);
        var talk = Touchpoint.Log(matter, frame, AtTheirDoor(guest, telling));
        var note = telling.ValueNote.Length == 0 ? null : telling.ValueNote;
        foreach (var value in lists.Values(telling.Values))
        {
            talk.Add(value, note);
            note = null;
        }

        guest.Came(talk);
        ledger.Touchpoints.Add(talk);
        return talk;
    }

    // Without a throw of the dice, so that everything else of the office stays as it was.
    private TouchpointStory AtTheirDoor(Guest guest, Telling telling)
    {
        var teams = ledger.Teams.Where(team => team.BranchId == guest.House.Branch.Id).ToList();
        return telling.Direction != Direction.Inbound || teams.Count < 2 || ledger.Touchpoints.Count % WrongDoor != 0 ? telling.ToStory()
            : telling.ToStory() with { WrongDoorFrom = teams[0].Id, WrongDoorTo = teams[1].Id };
    }

    private Matter Tell(Guest guest, Telling story, DateTime start)
    {
        var owner = ByWhom(story, guest, guest.Usual, ByTheUsual);
        var matter = Open(guest, story, owner, start);
        var promise = Log(matter, guest, story, owner, start);
        var at = start;
        foreach (var next in story.Next)
        {
            if (guest.House.Diary.Later(dice, at, next.DaysLater) is not { } later)
            {
                return matter;
            }

            at = later;
            Log(matter, guest, next, ByWhom(next, guest, owner, ByTheOwner), at);
        }

        if (story.Promise is { Kept: true })
        {
            promise?.Keep(at);
        }

        return matter;
    }

    private StaffMember ByWhom(Telling telling, Guest guest, StaffMember usual, int percent) =>
        telling.By is { } key ? room.Colleague(key) : guest.House.Mostly(usual, percent, dice);

    private Promise? Log(Matter matter, Guest guest, Telling telling, StaffMember by, DateTime at)
    {
        var talk = Say(matter, guest, telling, by, at);
        return telling.Promise is { } given ? Promised(matter, guest, given, talk) : null;
    }

    private Promise Promised(Matter matter, Guest guest, Telling.WordGiven given, Touchpoint talk)
    {
        var diary = guest.House.Diary;
        DateTime? due = given.DueInDays is { } days ? diary.Noon(diary.DayOf(talk.OccurredAt).AddDays(days)) : null;
        var promise = Promise.Make(matter, given.Words, talk.StaffId, talk.OccurredAt, due, given.Condition, talk.Id);
        ledger.Promises.Add(promise);
        return promise;
    }
}
