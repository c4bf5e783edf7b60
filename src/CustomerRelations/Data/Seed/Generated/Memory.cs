using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>What the customers of a generated office told about themselves.</summary>
internal sealed class Memory(Props props, Pile pile)
{
    /// <param name="customer">Whose file.</param>
    /// <param name="talks">Their conversations, in one of which it was said.</param>
    public void Keep(Customer customer, List<Touchpoint> talks)
    {
        if (talks.Count == 0)
        {
            return;
        }

        var (dice, words) = (props.Dice, props.Words);
        var about = props.Chatter.NewSubject();
        if (dice.Percent(12))
        {
            Tell(customer, talks, FactKind.LikesToBeServed, dice.Pick(words.Served), null, null);
        }

        if (dice.Percent(18))
        {
            Tell(customer, talks, FactKind.Learned, props.Chatter.Say(words.Learned, about), null, null);
        }

        if (dice.Percent(10))
        {
            var (month, year) = (1 + dice.Below(12), dice.Percent(35) ? 1940 + dice.Below(66) : (int?)null);
            Tell(customer, talks, FactKind.Date, dice.Pick(words.Dates), (month, 1 + dice.Below(DateTime.DaysInMonth(year ?? 2000, month))), year);
        }
    }

    private void Tell(Customer customer, List<Touchpoint> talks, FactKind kind, string said, (int Month, int Day)? day, int? year)
    {
        var talk = props.Dice.Pick(talks);
        var fact = CustomerFact.Tell(customer.Id, kind, said, props.Dice.Pick(props.Words.Purposes), talk.StaffId, talk.OccurredAt, day, year);
        props.Press.Stamp(fact, talk.OccurredAt);
        (fact.MayBeUsedFor, fact.SourceTouchpointId) = (props.Dice.Pick(props.Words.Uses), talk.Id);
        fact.EndsOn = props.Dice.Percent(10) ? DateOnly.FromDateTime(props.Now).AddDays(1 + props.Dice.Below(700)) : null;
        pile.Facts.Add(fact);
    }
}
