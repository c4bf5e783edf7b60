using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>Hand-overs of a generated office: most are accepted within a day, a few come back, and the newest wait.</summary>
internal sealed class HandoverCourse(Props props, Pile pile)
{
    /// <summary>Offers the matter to another table after its last conversation so far.</summary>
    public void Offer(Tale tale)
    {
        var dice = props.Dice;
        var talk = tale.Talks[^1];
        var others = tale.House.Colleagues.Where(one => one.Id != tale.Matter.OwnerId).ToList();
        var receiver = dice.Pick(others);
        var toTeam = tale.House.Teams.Count > 0 && dice.Percent(50) ? dice.Pick(tale.House.Teams).Id : (Guid?)null;
        var handover = props.Press.Stamp(
            Handover.Offer(tale.Matter, toTeam is null ? receiver.Id : null, toTeam, props.Chatter.Say(props.Words.Handovers, tale.About), dice.Percent(80), talk.OccurredAt, talk.Id),
            talk.OccurredAt);
        handover.StoryRepeated = dice.Percent(20);
        pile.Handovers.Add(handover);
        if (tale.House.Almanac.Soon(dice, talk.OccurredAt) is not { } answered)
        {
            return;
        }

        if (dice.Percent(8))
        {
            handover.Return(dice.Pick(props.Words.Returned), answered);
            return;
        }

        handover.Accept(receiver.Id, answered);
        tale.Matter.Accepted(handover);
    }
}
