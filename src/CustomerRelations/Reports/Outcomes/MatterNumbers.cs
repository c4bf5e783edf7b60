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
        var isTheirs = fact.Solved == Solved.Yes && fact.SaidBy != SaidBy.Staff;
        Add(Matters.All, 1);
        Add(AnswerOf(fact), 1);
        if (isTheirs && fact.FirstYes)
        {
            Add(Matters.First, 1);
        }

        if (isTheirs && fact.SolvedAt is { } solved)
        {
            numbers.Add(new(Written(Matters.Days, Math.Min(LongestDays, days.WorkingDaysBetween(fact.At, solved))), 1));
        }

        numbers.Add(new(Written(Matters.Tables, Math.Min(Matters.ManyTables, fact.Tables)), 1));
        if (fact.Tables > 0)
        {
            Add(Matters.TablesSum, fact.Tables);
            Add("moved", 1);
        }

        return numbers;

        void Add(string name, long amount)
        {
            numbers.Add(new(name, amount));
            numbers.Add(new(name + channel, amount));
            numbers.Add(new(name + goal, amount));
        }
    }

    private static string AnswerOf(MatterFact fact) => fact.Solved switch
    {
        Solved.Yes => fact.SaidBy == SaidBy.Staff ? Matters.WeSay : Matters.TheySay,
        Solved.Partly => Matters.Partly,
        Solved.NotYet => Matters.NotYet,
        _ => Matters.Nobody,
    };

    private static string Written(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}:{number}");
}
