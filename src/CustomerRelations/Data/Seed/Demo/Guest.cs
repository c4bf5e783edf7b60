using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>A customer of the demo office while their story is being laid out; without a file for those who stay anonymous.</summary>
internal sealed class Guest(Customer? customer, House house, StaffMember usual, DateOnly since)
{
    private readonly HashSet<DateOnly> days = [];

    public Customer? Customer => customer;

    public House House => house;

    /// <value>The colleague who mostly serves them.</value>
    public StaffMember Usual => usual;

    /// <value>The first conversation of somebody who has only just come to us.</value>
    public DateTime? FirstCame { get; init; }

    /// <value>How many conversations they are to have had, about.</value>
    public int Wanted { get; init; }

    /// <value>One of the many without a story of their own in the files.</value>
    public bool IsOfTheCrowd { get; init; }

    public IReadOnlyList<CustomerSaid.FactSaid> Facts { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<CustomerSaid.LinkSaid> Links { get; init; } = [];

    /// <value>What they have told already; nobody tells the same story twice.</value>
    public HashSet<string> Goals { get; } = [];

    public List<Touchpoint> Talks { get; } = [];

    /// <summary>When they come with something new: on a day of its own, as far as there are days.</summary>
    public DateTime NextVisit(Dice dice)
    {
        if (FirstCame is { } first && Talks.Count == 0)
        {
            return first;
        }

        var at = house.Diary.Any(dice, since);
        for (var tries = 0; tries < 12 && days.Contains(house.Diary.DayOf(at)); tries++)
        {
            at = house.Diary.Any(dice, since);
        }

        return at;
    }

    public void Came(Touchpoint talk)
    {
        Talks.Add(talk);
        days.Add(house.Diary.DayOf(talk.OccurredAt));
    }
}
