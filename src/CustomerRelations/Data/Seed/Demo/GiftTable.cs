using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>The complaints of the demo office: received, thanked, moved, put right and judged, as far as that has happened by now.</summary>
internal sealed class GiftTable(Props props)
{
    private const int Count = 149;
    private const int Newest = 12;
    private const int Waiting = 2;

    private readonly GiftFile file = SeedFile.Read<GiftFile>("Demo.complaints.json");

    public void Lay(IReadOnlyList<Guest> guests, Guest folake)
    {
        for (var number = 0; number < Count; number++)
        {
            var guest = props.Dice.Pick(guests);
            var start = number < Newest ? guest.House.Diary.DaysAgo(props.Dice, number / 2) : guest.NextVisit(props.Dice);
            Tell(guest, start, props.Dice.Pick(file.Complaints));
        }

        Beside(folake);
        new ToldTable(props).Lay();
        foreach (var house in guests.Select(guest => guest.House).Distinct().ToList())
        {
            Ask(house);
        }
    }

    // A colleague wants to give more than they may, and somebody with more room has not answered yet.
    private void Ask(House house)
    {
        var ledger = props.Ledger;
        var asked = ledger.Remedies.Select(remedy => remedy.ComplaintId).ToHashSet();
        var open = ledger.Complaints
            .Where(complaint => complaint is { ClosedAt: null, ThankedAt: not null } && !asked.Contains(complaint.Id))
            .Select(complaint => (Complaint: complaint, Matter: ledger.MatterOf(complaint.Id)))
            .Where(one => one.Matter.BranchId == house.Branch.Id && one.Matter.OwnerId != ledger.BranchLeads[house.Branch.Id])
            .OrderByDescending(one => one.Complaint.ReceivedAt).Take(Waiting);
        foreach (var (complaint, matter) in open)
        {
            var at = house.Diary.Soon(props.Dice, complaint.ThankedAt!.Value) ?? complaint.ThankedAt.Value;
            var due = house.Diary.Noon(house.Diary.DayOf(props.Now).AddDays(3));
            var remedy = Remedy.Offer(complaint, "Refund, and a gesture for the trouble", 9000 + (500 * props.Dice.Below(20)), house.Branch.Currency, due, matter.OwnerId, at);
            new[] { "Refund", "Gesture" }.Select(props.Lists.Remedy).OfType<ListItem>().ToList().ForEach(remedy.Add);
            remedy.Ask(at);
            ledger.Remedies.Add(remedy);
        }
    }

    private void Tell(Guest guest, DateTime start, GiftFile.Gift gift)
    {
        var fill = props.Talk.Filler();
        var filled = gift with { Words = fill(gift.Words), Wanted = fill(gift.Wanted), Did = fill(gift.Did) };
        var course = new GiftCourse(props, file, guest, filled, fill);
        course.Receive(start);
        course.Thank();
        course.Move();
        course.PutRight();
        course.Judge();
        course.OpenAgain();
    }

    // The one that everybody meets first: she came on two buses.
    private void Beside(Guest folake)
    {
        var talk = folake.Talks.Where(talk => talk.Left == Feeling.Upset).MaxBy(talk => talk.OccurredAt)!;
        var matter = props.Ledger.MatterOf(talk.MatterId);
        var complaint = Complaint.Receive(matter, talk.Goal, talk.OccurredAt);
        (complaint.Wanted, complaint.Severity, complaint.ToldOthers) = ("My own mixer, working, before the wedding. And someone to tell me the truth about the day.", ComplaintSeverity.Serious, true);
        (complaint.TopicId, complaint.HarmId) = (props.Lists.Topic("Repair"), props.Lists.Harm("We broke our word"));
        complaint.Understand(talk.OccurredAt);
        complaint.Thank(
            "Dear Mrs Adeyemi, thank you for telling us. You came on two buses for nothing, and that is our doing. I am looking after this myself. Amara",
            matter.OwnerId, folake.House.Diary.Soon(props.Dice, talk.OccurredAt) ?? talk.OccurredAt);
        props.Ledger.Complaints.Add(complaint);
    }
}
