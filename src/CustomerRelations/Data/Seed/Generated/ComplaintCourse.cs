using CustomerRelations.Data.Seed.Demo;
using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>Complaints of a generated office: thanked, understood, put right, judged, and the newest on their way.</summary>
internal sealed class ComplaintCourse(Props props, Pile pile, PromiseCourse promises)
{
    private readonly References<Complaint> references = new(props.Before.Complaints);
    private readonly TellingCourse tellings = new(props, pile);
    private readonly ActionCourse actions = new(props, pile);
    private readonly OfficeLists lists = new(props.Premises.Lists.SelectMany(list => list));

    /// <value>How many were received.</value>
    public int Count { get; private set; }

    public void Receive(Tale tale)
    {
        var dice = props.Dice;
        var at = tale.Matter.OpenedAt;
        var complaint = props.Press.Version(Complaint.Receive(tale.Matter, tale.Matter.Goal, at), at);
        references.Give(complaint);
        var gift = props.Chatter.Gift();
        (complaint.TopicId, complaint.HarmId) = (lists.Topic(gift.Topic), lists.Harm(gift.Harm));
        complaint.RootCauseId = dice.Percent(80) ? lists.Cause(gift.Cause) : null;
        complaint.Wanted = dice.Percent(85) ? props.Chatter.Say(props.Words.Wanted, tale.About) : null;
        complaint.Severity = (ComplaintSeverity)(dice.Weighted([70, 25, 5]) + 1);
        complaint.ToldOthers = dice.Percent(20);
        complaint.FirstReaction = dice.Percent(40) ? dice.Pick(props.Words.Reactions) : null;
        pile.Complaints.Add(complaint);
        Count++;
        GoOn(tale, complaint);
        tellings.Tell(tale, complaint);
        actions.Ask(tale, complaint);
    }

    // Each step happens only when its time has come; where one has not, the rest has not either.
    private void GoOn(Tale tale, Complaint complaint)
    {
        var (dice, almanac) = (props.Dice, tale.House.Almanac);
        if ((dice.Percent(88) ? almanac.Soon(dice, complaint.ReceivedAt) : almanac.Later(dice, complaint.ReceivedAt, 2 + dice.Below(3))) is not { } thanked)
        {
            return;
        }

        complaint.Thank(props.Chatter.Say(props.Words.Thanks, tale.About), tale.Matter.OwnerId, thanked);
        if (almanac.Soon(dice, thanked) is not { } offered)
        {
            return;
        }

        complaint.Understand(offered);
        if (dice.Percent(75))
        {
            Remedy(tale, complaint, offered);
        }

        if (almanac.Later(dice, offered, 1 + dice.Below(6)) is { } solved)
        {
            complaint.ThinkSolved(solved);
            Judge(tale, complaint, solved);
        }
    }

    private void Remedy(Tale tale, Complaint complaint, DateTime offered)
    {
        var dice = props.Dice;
        var words = props.Chatter.Say(props.Words.Remedies, tale.About);
        var due = tale.House.Almanac.Noon(offered, 1 + dice.Below(5));
        var remedy = props.Press.Stamp(
            Entities.Remedy.Offer(complaint, words, dice.Below(40) * 250L, tale.House.Branch.Currency, due, tale.Matter.OwnerId, offered), offered);
        var kinds = props.Premises.Of(ListKind.RemedyKind);
        if (kinds.Count > 0)
        {
            pile.RemedyParts.Add(props.Press.Stamp(new RemedyPart { RemedyId = remedy.Id, ListItemId = dice.Pick(kinds).Id }, offered));
        }

        pile.Remedies.Add(remedy);
        if (dice.Percent(10) && !Decided(tale, remedy, offered))
        {
            return;
        }

        var promise = promises.Make(tale, words, remedy.OfferedById, remedy.ApprovedAt ?? offered, due < remedy.ApprovedAt ? remedy.ApprovedAt : due);
        remedy.Became(promise);
        promises.Settle(tale, promise, late: false);
    }

    /// <returns>false when it was declined or still waits.</returns>
    private bool Decided(Tale tale, Remedy remedy, DateTime offered)
    {
        remedy.Ask(offered);
        var lead = tale.House.Colleagues.First(one => one.Id != remedy.OfferedById);
        if (tale.House.Almanac.Soon(props.Dice, offered) is not { } decided)
        {
            return false;
        }

        if (props.Dice.Percent(10))
        {
            remedy.Decline(props.Dice.Pick(props.Words.Declined), lead.Id, decided);
            return false;
        }

        remedy.Approve(lead.Id, decided);
        return true;
    }

    private void Judge(Tale tale, Complaint complaint, DateTime solved)
    {
        var dice = props.Dice;
        if (!dice.Percent(96) || tale.House.Almanac.Later(dice, solved, 1 + dice.Below(8)) is not { } judged)
        {
            return;
        }

        var verdict = (Solved)(dice.Weighted([75, 17, 8]) + 1);
        Say(tale, complaint, verdict, judged);
        if (verdict != Solved.Yes && dice.Percent(80) && tale.House.Almanac.Later(dice, judged, 3 + dice.Below(12)) is { } later)
        {
            complaint.ThinkSolved(later);
            Say(tale, complaint, Solved.Yes, later);
        }
        else if (verdict == Solved.Yes && dice.Percent(3) && tale.House.Almanac.Later(dice, judged, 5) is { } again)
        {
            pile.Reopenings.Add(props.Press.Stamp(complaint.Reopen(dice.Pick(props.Words.Reopened), tale.Matter.OwnerId, again), again));
            tale.Matter.Reopened();
        }
    }

    private void Say(Tale tale, Complaint complaint, Solved verdict, DateTime at)
    {
        var good = verdict == Solved.Yes;
        var feeling = props.Dice.Percent(85) ? (Feeling)(good ? 4 + props.Dice.Below(2) : 1 + props.Dice.Below(3)) : (Feeling?)null;
        complaint.Judge(verdict, feeling, props.Chatter.Say(good ? props.Words.VerdictsGood : props.Words.VerdictsBad, tale.About), tale.Matter.OwnerId, at);
        tale.Matter.Judged(verdict, at);
    }
}
