using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>One complaint on its way, step by step, until a step lies in the future.</summary>
internal sealed class GiftCourse(Props props, GiftFile file, Guest guest, GiftFile.Gift gift, Func<string, string> fill)
{
    // So many of a hundred stay at the first table, move once, twice, three times, four times.
    private static readonly int[] Moves = [56, 25, 11, 5, 3];

    // Each table costs trust: so many of a hundred say solved after so many tables.
    private static readonly int[] SolvedAfter = [84, 71, 47, 33, 25];

    private readonly BranchDiary diary = guest.House.Diary;
    private readonly Dice dice = props.Dice;
    private readonly Ledger ledger = props.Ledger;

    private Matter matter = null!;
    private Complaint complaint = null!;
    private DateTime at;
    private bool isAhead;

    private Guid Lead => ledger.BranchLeads[guest.House.Branch.Id];

    public void Receive(DateTime start)
    {
        var owner = guest.House.Mostly(guest.Usual, 80, dice);
        var telling = Talk(gift.Words, gift.Did) with { Arrived = Cold(), Left = dice.Percent(45) ? Feeling.SoSo : Cold(), Solved = Solved.NotYet, Channel = gift.Channel };
        matter = props.Counter.Open(guest, telling, owner, start);
        props.Counter.Say(matter, guest, telling, owner, start);
        complaint = Complaint.Receive(matter, gift.Words, start);
        complaint.Wanted = gift.Wanted;
        complaint.Understand(start);
        (complaint.TopicId, complaint.HarmId) = (props.Lists.Topic(gift.Topic), props.Lists.Harm(gift.Harm));
        complaint.Severity = dice.Percent(70) ? ComplaintSeverity.Small : dice.Percent(80) ? ComplaintSeverity.Serious : ComplaintSeverity.Grave;
        complaint.ToldOthers = dice.Percent(20);
        ledger.Complaints.Add(complaint);
        at = start;
    }

    public void Thank()
    {
        if (dice.Percent(6))
        {
            Later(3);
        }
        else
        {
            Step(diary.Soon(dice, at));
        }

        if (!isAhead)
        {
            var words = dice.Pick(file.Thanks)
                .Replace("{name}", guest.Customer!.AddressAs ?? guest.Customer.DisplayName, StringComparison.Ordinal)
                .Replace("{me}", NameOf(matter.OwnerId), StringComparison.Ordinal);
            complaint.Thank(words, matter.OwnerId, at);
        }
    }

    public void Move()
    {
        for (var left = HowOften(); left > 0 && !isAhead; left--)
        {
            var to = dice.Pick(guest.House.Colleagues.Where(colleague => colleague.Id != matter.OwnerId).ToList());
            Step(diary.Soon(dice, at));
            if (isAhead)
            {
                return;
            }

            var handover = Handover.Offer(matter, to.Id, null, dice.Pick(file.HandOvers), dice.Percent(75), at);
            handover.StoryRepeated = dice.Percent(40);
            ledger.Handovers.Add(handover);
            Step(diary.Soon(dice, at));
            if (!isAhead)
            {
                handover.Accept(to.Id, at);
                matter.Accepted(handover);
            }
        }
    }

    public void PutRight()
    {
        Later(1);
        if (isAhead || !dice.Percent(70))
        {
            return;
        }

        // Whoever leads the branch need not ask.
        var isCostly = dice.Percent(14) && matter.OwnerId != Lead;
        var kinds = dice.Shuffle<string>(["Apology", "Repair", "Gesture", "Refund", "Credit", "Replacement"]).Take(1 + dice.Below(2)).Select(props.Lists.Remedy).OfType<ListItem>().ToList();
        var words = string.Join(", ", kinds.Select((kind, place) => place == 0 ? kind.Label : kind.Label.ToLowerInvariant()));
        var cost = isCostly ? 9000 + (500 * dice.Below(30)) : 100 * dice.Below(70);
        var remedy = Remedy.Offer(complaint, words, cost, guest.House.Branch.Currency, diary.Noon(diary.DayOf(at).AddDays(3)), matter.OwnerId, at);
        kinds.ForEach(remedy.Add);
        ledger.Add(remedy, guest.House.Branch.Id);
        if (isCostly && !IsAllowed(remedy))
        {
            return;
        }

        var promise = Promise.Make(matter, words, matter.OwnerId, at, remedy.DueAt);
        remedy.Became(promise);
        ledger.Promises.Add(promise);
        Later(2);
        if (!isAhead)
        {
            promise.Keep(at);
        }
    }

    public void Judge()
    {
        complaint.RootCauseId = dice.Percent(88) && !isAhead ? props.Lists.Cause(gift.Cause) : null;
        Later(1);
        if (isAhead)
        {
            return;
        }

        if (dice.Percent(90))
        {
            complaint.ThinkSolved(at);
        }

        Later(1 + dice.Below(3));
        if (!isAhead && !dice.Percent(11))
        {
            Say(VerdictNow());
        }
    }

    public void OpenAgain()
    {
        if (complaint.ClosedAt is null || !dice.Percent(5))
        {
            return;
        }

        Later(6);
        if (!isAhead)
        {
            complaint.Reopen("It happened again.", matter.OwnerId, at);
            Say(Solved.NotYet);
        }
    }

    private void Say(Solved verdict)
    {
        var words = fill(dice.Pick(file.Verdicts[verdict.ToString()]));
        var feeling = verdict switch { Solved.Yes => dice.Percent(60) ? Feeling.Pleased : Feeling.Delighted, Solved.Partly => Feeling.SoSo, _ => Cold() };
        var telling = Talk(words, "Rang and asked whether it is put right.") with { Arrived = Feeling.SoSo, Left = feeling, Solved = verdict, Direction = Direction.Outbound, Channel = "Phone" };
        props.Counter.Say(matter, guest, telling, ById(matter.OwnerId), at);
        complaint.Judge(verdict, feeling, words, matter.OwnerId, at);
    }

    private bool IsAllowed(Remedy remedy)
    {
        remedy.Ask(at);
        Step(diary.Soon(dice, at));
        if (isAhead)
        {
            return false;
        }

        if (dice.Percent(80))
        {
            remedy.Approve(Lead, at);
            return true;
        }

        remedy.Decline(dice.Pick(file.Declines), Lead, at);
        return false;
    }

    private Telling Talk(string goal, string did) => new() { Topic = gift.Topic, Channel = gift.Channel, Goal = goal, Did = did, ReadBack = true, Confirmed = dice.Percent(50) };

    private Solved VerdictNow() => dice.Percent(SolvedAfter[Math.Min(matter.HandoverCount, SolvedAfter.Length - 1)]) ? Solved.Yes : dice.Percent(60) ? Solved.Partly : Solved.NotYet;

    private int HowOften()
    {
        var fell = dice.Below(100);
        var moves = 0;
        while (fell >= Moves[moves])
        {
            fell -= Moves[moves];
            moves++;
        }

        return moves;
    }

    private Feeling Cold() => dice.Percent(35) ? Feeling.Upset : Feeling.Unhappy;

    private void Later(int days) => Step(diary.Later(dice, at, days));

    private void Step(DateTime? next)
    {
        isAhead |= next is null || next <= at;
        at = isAhead ? at : next!.Value;
    }

    private string NameOf(Guid id) => ById(id).DisplayName.Split(' ')[0];

    private StaffMember ById(Guid id) => guest.House.Colleagues.First(colleague => colleague.Id == id);
}
