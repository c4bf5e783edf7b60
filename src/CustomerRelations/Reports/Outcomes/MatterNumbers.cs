using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Outcomes;

/// <summary>In which numbers a matter counts.</summary>
public static class MatterNumbers
{
    /// <value>In working days: from this many on they are counted together.</value>
    public const int LongestDays = 260;

    public static IReadOnlyList<KeyValuePair<string, long>> Of(MatterFact fact, OpenDays days)
    {
        var numbers = new List<KeyValuePair<string, long>>(20);
        var (channel, goal) = ($"|{ReportScope.Channel}:{Cross.Key(fact.ChannelId)}", $"|{ReportScope.Goal}:{Cross.Key(fact.GoalId)}");
        foreach (var (name, amount) in Crossed(fact))
        {
            numbers.AddRange([new(name, amount), new(name + channel, amount), new(name + goal, amount)]);
        }

        if (IsTheirs(fact) && fact.SolvedAt is { } solved)
        {
            numbers.Add(new(Written(Matters.Days, Math.Min(LongestDays, days.WorkingDaysBetween(fact.At, solved))), 1));
        }

        numbers.Add(new(Written(Matters.Tables, Math.Min(Matters.ManyTables, fact.Tables)), 1));
        return numbers;
    }

    // What is told by channel and by goal too.
    private static IEnumerable<(string Name, long Amount)> Crossed(MatterFact fact)
    {
        yield return (Matters.All, 1);
        yield return (AnswerOf(fact), 1);
        if (IsTheirs(fact) && fact.FirstYes)
        {
            yield return (Matters.First, 1);
        }

        if (fact.Tables > 0)
        {
            yield return (Matters.TablesSum, fact.Tables);
            yield return ("moved", 1);
        }
    }

    private static bool IsTheirs(MatterFact fact) => fact.Solved == Solved.Yes && fact.SaidBy != SaidBy.Staff;

    private static string AnswerOf(MatterFact fact) => fact.Solved switch
    {
        Solved.Yes => fact.SaidBy == SaidBy.Staff ? Matters.WeSay : Matters.TheySay,
        Solved.Partly => Matters.Partly,
        Solved.NotYet => Matters.NotYet,
        _ => Matters.Nobody,
    };

    private static string Written(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}:{number}");
}
