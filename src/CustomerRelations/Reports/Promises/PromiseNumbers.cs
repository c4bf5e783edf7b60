using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Promises;

/// <summary>In which numbers a promise counts.</summary>
public static class PromiseNumbers
{
    private const int LongestDays = 260;

    public static IReadOnlyList<KeyValuePair<string, long>> Of(PromiseFact fact, OpenDays days)
    {
        var numbers = new List<KeyValuePair<string, long>>(16);
        var (goal, team) = ($"|{ReportScope.Goal}:{Cross.Key(fact.GoalId)}", $"|{ReportNames.Team}:{Cross.Key(fact.TeamId)}");
        foreach (var name in fact.DueAt is null ? WithoutDate(fact) : Dated(fact))
        {
            numbers.Add(new(name, 1));
            numbers.Add(new(name + goal, 1));
            numbers.Add(new(name + team, 1));
        }

        if (fact is { DueAt: not null, KeptAt: { } kept, BrokenAt: null, ReleasedAt: null })
        {
            numbers.Add(new(string.Create(CultureInfo.InvariantCulture, $"{Promised.Days}:{Math.Min(LongestDays, days.WorkingDaysBetween(fact.MadeAt, kept))}"), 1));
        }

        return numbers;
    }

    private static IEnumerable<string> WithoutDate(PromiseFact fact) => fact.KeptAt is null ? [Promised.Conditional] : [Promised.Conditional, Promised.ConditionalKept];

    private static IEnumerable<string> Dated(PromiseFact fact)
    {
        yield return Promised.Due;
        yield return fact switch
        {
            { ReleasedAt: not null } => Promised.Released,
            { BrokenAt: not null } => Promised.Broken,
            { KeptAt: { } kept } => kept > fact.DueAt ? Promised.KeptLate : Promised.Kept,
            _ => Promised.Open,
        };
        if (fact.ToldBefore)
        {
            yield return Promised.ToldBefore;
        }
    }
}
