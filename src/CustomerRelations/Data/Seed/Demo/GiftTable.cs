using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>The complaints of the demo office: received, thanked, moved, put right and judged, as far as that has happened by now.</summary>
internal sealed class GiftTable(Props props)
{
    private const int Count = 149;
    private const int Newest = 12;

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
