using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Handovers;

/// <summary>In which numbers a hand-over counts.</summary>
public static class HandoverNumbers
{
    /// <value>In open hours: from this many on they are counted together.</value>
    public const int LongestHours = 500;

    public static IReadOnlyList<KeyValuePair<string, long>> Of(HandoverFact fact, OpenDays days)
    {
        var numbers = new List<KeyValuePair<string, long>>(16);
        var way = $"|{ReportNames.Way}:{Cross.Key(fact.FromTeam)}>{Cross.Key(fact.ToTeam)}";
        var (goal, team) = ($"|{ReportScope.Goal}:{Cross.Key(fact.GoalId)}", $"|{ReportNames.Team}:{Cross.Key(fact.ToTeam)}");
        foreach (var name in Names(fact))
        {
            numbers.Add(new(name, 1));
            numbers.Add(new(name + way, 1));
            numbers.Add(new(name + goal, 1));
            numbers.Add(new(name + team, 1));
        }

        if (fact.AcceptedAt is { } accepted)
        {
            numbers.Add(new(string.Create(CultureInfo.InvariantCulture, $"{HandedOver.Hours}:{Math.Min(LongestHours, OpenHours(fact.At, accepted, days))}"), 1));
        }

        return numbers;
    }

    /// <summary>The hours between two moments in which the branch is open, rounded down.</summary>
    public static int OpenHours(DateTime from, DateTime to, OpenDays days)
    {
        var open = TimeSpan.Zero;
        for (var (day, last) = (days.DayOf(from), days.DayOf(to)); day <= last && open.TotalHours < LongestHours; day = day.AddDays(1))
        {
            if (days.SpanOf(day) is { } span)
            {
                var (opens, closes) = (days.Moment(day, span.From), days.Moment(day, span.To));
                var part = (to < closes ? to : closes) - (from > opens ? from : opens);
                open += part > TimeSpan.Zero ? part : TimeSpan.Zero;
            }
        }

        return (int)open.TotalHours;
    }

    private static IEnumerable<string> Names(HandoverFact fact)
    {
        yield return HandedOver.All;
        yield return fact.AcceptedAt is not null ? HandedOver.Accepted : fact.ReturnedAt is not null ? HandedOver.Returned : HandedOver.Waiting;
        if (fact.ToldCustomer)
        {
            yield return HandedOver.Told;
        }

        if (fact.StoryRepeated)
        {
            yield return HandedOver.Repeated;
        }
    }
}
