using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>To which numbers of the report a complaint belongs. Every number is counted and opened by this one rule, so that both always agree.</summary>
/// <param name="period">Whose weeks.</param>
/// <param name="causes">By name.</param>
/// <param name="branches">Whose working days.</param>
/// <param name="now">UTC.</param>
public sealed class ComplaintCuts(ReportPeriod period, Causes causes, IReadOnlyDictionary<Guid, ReportBranch> branches, DateTime now)
{
    public const string All = "all";
    public const string ThoughtSolved = "thought-solved";
    public const string ThankedInTime = "thanked";
    public const string ThankedLate = "not-thanked";
    public const string ThanksDue = "thanks-due";
    public const string CauseNotKnown = "cause:not-known";

    /// <value>From this many on, tables are counted together.</value>
    public const int ManyTables = 4;

    private readonly Dictionary<DateOnly, (string Received, string Solved)> weeks = period.Mondays().ToDictionary(monday => monday, monday => (Week(monday), WeekSolved(monday)));

    public static string Week(DateOnly monday) => $"week:{Written(monday)}";

    public static string WeekSolved(DateOnly monday) => $"week-solved:{Written(monday)}";

    public static string Cause(Guid cause) => $"cause:{cause}";

    public static string Tables(int tables) => $"tables:{tables.ToString(CultureInfo.InvariantCulture)}";

    public static string TablesSolved(int tables) => $"tables-solved:{tables.ToString(CultureInfo.InvariantCulture)}";

    /// <param name="verdict">Nothing, and "not asked", are not known.</param>
    public static string Verdict(Solved? verdict) => verdict switch
    {
        Solved.Yes => "verdict:yes",
        Solved.Partly => "verdict:partly",
        Solved.NotYet => "verdict:no",
        _ => "verdict:not-known",
    };

    /// <summary>The numbers in which a complaint is counted.</summary>
    public IEnumerable<string> Of(ComplaintFact fact)
    {
        var week = weeks[period.WeekOf(fact.ReceivedAt)];
        var tables = Math.Min(fact.Tables, ManyTables);
        yield return All;
        yield return week.Received;
        yield return Verdict(fact.Verdict);
        yield return fact.RootCauseId is { } cause ? Cause(causes.Of(cause)) : CauseNotKnown;
        yield return Tables(tables);
        yield return Thanks(fact);
        if (fact.IsSolved)
        {
            yield return week.Solved;
            yield return TablesSolved(tables);
        }

        if (fact.ThinkSolvedAt is not null)
        {
            yield return ThoughtSolved;
        }
    }

    /// <summary>How many working days it took to their yes, or has taken until now.</summary>
    public int WorkingDays(ComplaintFact fact) => DaysOf(fact).WorkingDaysBetween(fact.ReceivedAt, fact is { IsSolved: true, VerdictAt: { } yes } ? yes : now);

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Thanks(ComplaintFact fact)
    {
        var due = DaysOf(fact).EndOfWorkingDay(fact.ReceivedAt, Complaint.ThankWithin);
        return fact.ThankedAt is { } thanked && thanked <= due ? ThankedInTime : fact.ThankedAt is null && now <= due ? ThanksDue : ThankedLate;
    }

    private OpenDays DaysOf(ComplaintFact fact) => branches[fact.BranchId].Days;
}
