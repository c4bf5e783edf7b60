using CustomerRelations.Calendar;
using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>What the customers of the demo office's open complaints were told since: some in time, some not, and some whom nobody could reach.</summary>
/// <remarks>Leaves nothing to chance, so that everything else of the office falls out as before.</remarks>
internal sealed class ToldTable(Props props)
{
    private static readonly string[] Words =
    [
        "Rang and said that the workshop has it open, and that a day follows.",
        "Wrote that the part is ordered.",
        "Said at the counter how far we are.",
        "Rang: the refund is on its way, and should be there within days.",
    ];

    private static readonly string[] Products = ["Stand mixer", "Kettle", "Desk lamp", "Toaster", "Repair service", "Delivery"];

    private static readonly string[] Places = ["Counter", "Workshop", "Delivery", "On the phone"];

    public void Lay()
    {
        var number = 0;
        foreach (var complaint in props.Ledger.Complaints.OrderBy(complaint => complaint.ReceivedAt).ThenBy(complaint => complaint.Id))
        {
            number++;
            if (number % 2 == 0)
            {
                (complaint.Product, complaint.Place) = (Products[number % Products.Length], Places[number % Places.Length]);
            }

            if (complaint.ThankedAt is { } thanked)
            {
                Tell(complaint, thanked, number);
            }
        }
    }

    private void Tell(Complaint complaint, DateTime thanked, int number)
    {
        if (complaint is { ClosedAt: null, Verdict: null, ThinkSolvedAt: { } asked } && (props.Now - asked).TotalDays > 14 && number % 3 != 0)
        {
            GiveUp(complaint, asked);
            return;
        }

        var at = thanked.AddDays(1);
        if (number % 3 != 0 && at < (complaint.ClosedAt ?? props.Now))
        {
            Add(complaint, at, number);
        }

        // Most of the open ones heard from us lately; one in four waits.
        var lately = props.Now.AddDays(-(number % 3)).AddHours(-3);
        if (complaint.ClosedAt is null && number % 4 != 0 && lately > at)
        {
            props.Ledger.Tellings.Add(ComplaintTelling.Tell(complaint, Words[number % Words.Length], OwnerOf(complaint), lately, props.Lists.Channel("Phone")));
        }
    }

    // Every fourth was told a day by which something would happen; of those every other came a day late.
    private void Add(Complaint complaint, DateTime at, int number)
    {
        var by = OwnerOf(complaint);
        var expected = number % 4 == 0 ? at.AddDays(2) : (DateTime?)null;
        var telling = ComplaintTelling.Tell(complaint, Words[number % Words.Length], by, at, props.Lists.Channel("Phone"), expected);
        var came = expected?.AddHours(number % 8 == 0 ? 24 : -4);
        if (came < props.Now)
        {
            telling.Came(came.Value);
        }

        props.Ledger.Tellings.Add(telling);
    }

    private void GiveUp(Complaint complaint, DateTime asked)
    {
        var by = OwnerOf(complaint);
        var branch = props.Ledger.Branches.First(house => house.Id == props.Ledger.MatterOf(complaint.Id).BranchId);
        var tries = Enumerable.Range(1, Complaint.TriesBeforeNotKnown).Select(day => asked.AddDays(2 * day)).ToList();
        foreach (var at in tries)
        {
            props.Ledger.Tellings.Add(ComplaintTelling.Try(complaint, "Rang, and nobody answered.", by, at, props.Lists.Channel("Phone")));
        }

        complaint.CloseAsNotKnown(tries.Select(at => DateOnly.FromDateTime(BranchTime.Local(at, branch.TimeZone))), by, tries[^1].AddHours(1));
    }

    private Guid OwnerOf(Complaint complaint) => props.Ledger.MatterOf(complaint.Id).OwnerId;
}
