using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>In which numbers a complaint counts. Every number is counted and opened by this one rule, so that both always agree.</summary>
/// <remarks>Nothing here depends on the present moment.</remarks>
public static class ComplaintNumbers
{
    public const string All = "all";
    public const string ThoughtSolved = "thought-solved";
    public const string Thanked = "thanked";
    public const string ThankedLate = "thanked-late";
    public const string Unthanked = "unthanked";
    public const string NoCause = "cause:not-known";
    public const string Solved = "verdict:yes";
    public const string Reopened = "reopened";
    public const string PromisesKept = "promises-kept";
    public const string PromisesMissed = "promises-missed";
    public const string Remedied = "remedied";
    public const string CausePrefix = "cause:";
    public const string DaysPrefix = "days:";
    public const string RemedyPrefix = "remedy:";
    public const string CostlyPrefix = "costly:";
    public const string CostPrefix = "cost:";

    /// <value>From this many on, tables are counted together.</value>
    public const int ManyTables = 4;

    public static string Tables(int tables) => $"tables:{Written(tables)}";

    public static string TablesSolved(int tables) => $"tables-solved:{Written(tables)}";

    public static string Days(int days) => DaysPrefix + Written(days);

    /// <param name="verdict">Nothing, and "not asked", are not known.</param>
    public static string Verdict(Solved? verdict) => verdict switch
    {
        Entities.Solved.Yes => Solved,
        Entities.Solved.Partly => "verdict:partly",
        Entities.Solved.NotYet => "verdict:no",
        _ => "verdict:not-known",
    };

    /// <summary>The numbers in which a complaint is counted.</summary>
    /// <param name="fact">The complaint.</param>
    /// <param name="days">The working days of its branch.</param>
    /// <param name="policy">Of its branch.</param>
    public static IEnumerable<string> Of(ComplaintFact fact, OpenDays days, ComplaintPolicy policy)
    {
        var tables = Math.Min(fact.Tables, ManyTables);
        yield return All;
        yield return Verdict(fact.Verdict);
        yield return fact.RootCauseId is { } cause ? $"{CausePrefix}{cause}" : NoCause;
        yield return Tables(tables);
        yield return Thanks(fact, days, policy);
        if (fact.IsSolved)
        {
            yield return TablesSolved(tables);
            yield return Days(days.WorkingDaysBetween(fact.ReceivedAt, fact.VerdictAt ?? fact.ReceivedAt));
        }

        foreach (var name in More(fact))
        {
            yield return name;
        }
    }

    /// <summary>Until when a complaint of a day is thanked in time.</summary>
    public static DateTime ThankBy(DateTime receivedAt, OpenDays days, ComplaintPolicy policy) => days.EndOfWorkingDay(receivedAt, policy.ThankWithin);

    private static IEnumerable<string> More(ComplaintFact fact)
    {
        if (fact.ThinkSolvedAt is not null)
        {
            yield return ThoughtSolved;
        }

        if (fact.Reopened > 0)
        {
            yield return Reopened;
        }

        if (fact.Kept + fact.Missed > 0)
        {
            yield return fact.Missed == 0 ? PromisesKept : PromisesMissed;
        }
    }

    private static string Thanks(ComplaintFact fact, OpenDays days, ComplaintPolicy policy) =>
        fact.ThankedAt is not { } thanked ? Unthanked : thanked <= ThankBy(fact.ReceivedAt, days, policy) ? Thanked : ThankedLate;

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
