using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>What generated customers were told about their complaint, what it is about, and whom nobody could reach.</summary>
/// <remarks>By turns, not by chance: a share is a share at every size.</remarks>
internal sealed class TellingCourse(Props props, Pile pile)
{
    private static readonly string[] Words = ["Rang and said how far we are.", "Wrote that the part is ordered.", "Said at the counter what comes next."];
    private static readonly string[] Products = ["Repair", "Delivery", "Household goods", "Lamp", "Kitchen", "Bicycle"];
    private static readonly string[] Places = ["Counter", "Workshop", "Delivery", "On the phone", "Online"];

    private int number;

    /// <summary>Goes on where the complaint stands now.</summary>
    public void Tell(Tale tale, Complaint complaint)
    {
        number++;
        if (number % 5 != 0)
        {
            (complaint.Product, complaint.Place) = (Products[number % Products.Length], Places[number % 7 % Places.Length]);
        }

        complaint.Explain((CauseFamily)((number % 6) + 1), complaint.RootCauseId, null);
        complaint.LeftUs = number % 97 == 0 ? "Said that they buy elsewhere now." : null;
        if (complaint.ThankedAt is not { } thanked)
        {
            return;
        }

        var told = thanked.AddDays(1);
        if (number % 3 == 0 && told < (complaint.ClosedAt ?? props.Now))
        {
            Add(ComplaintTelling.Tell(complaint, Words[number % Words.Length], tale.Matter.OwnerId, told, expectBy: number % 2 == 0 ? told.AddDays(2) : null), told);
        }

        if (complaint is { ClosedAt: null, Verdict: null, ThinkSolvedAt: { } asked } && number % 4 != 0 && asked.AddDays(14) < props.Now)
        {
            GiveUp(tale, complaint, asked);
        }
    }

    private void GiveUp(Tale tale, Complaint complaint, DateTime asked)
    {
        var tries = Enumerable.Range(1, Complaint.TriesBeforeNotKnown).Select(day => asked.AddDays(3 * day)).ToList();
        tries.ForEach(at => Add(ComplaintTelling.Try(complaint, "Rang, and nobody answered.", tale.Matter.OwnerId, at), at));
        complaint.CloseAsNotKnown(tries.Select(DateOnly.FromDateTime), tale.Matter.OwnerId, tries[^1].AddHours(1));
    }

    private void Add(ComplaintTelling telling, DateTime at) => pile.Tellings.Add(props.Press.Stamp(telling, at));
}
