using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Entities;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Pages.BeReady;

/// <summary>What the page of the day says of itself.</summary>
public static class TodayWords
{
    private const int Noon = 12;
    private const int Evening = 18;

    /// <summary>"Good morning, Amara": by the clock of the branch.</summary>
    public static string Greeting(DayFrame day)
    {
        var hour = BranchTime.Local(day.Now, day.Me.Zone).Hour;
        return $"Good {(hour < Noon ? "morning" : hour < Evening ? "afternoon" : "evening")}, {day.Me.Name.Split(' ')[0]}";
    }

    /// <summary>"Tuesday 14 October".</summary>
    public static string Date(DayFrame day) => day.Today.ToString("dddd d MMMM", CultureInfo.InvariantCulture);

    /// <summary>"Yesterday", or the day of the week when the branch was closed since.</summary>
    public static string Before(DayFrame day) =>
        day.Before == day.Today.AddDays(-1) ? "Yesterday" : day.Before.ToString("dddd", CultureInfo.InvariantCulture);

    /// <summary>One sentence on what is owed, and one on whom to ring first.</summary>
    public static string Owed(TodayView view)
    {
        var (late, due) = (view.Figures.Late, view.Figures.DueToday);
        var owed = (late, due) switch
        {
            (0, 0) => "Nothing is late and nothing falls due today.",
            (_, 0) => $"{Promises(late)} late.",
            (0, _) => $"{Falling(due)} due today.",
            _ => $"{Promises(late)} late and {due} {(due == 1 ? "falls" : "fall")} due today.",
        };
        return view.RingFirst is { } who ? $"{owed} {who} is the one to ring first." : owed;
    }

    /// <summary>"2 late, 3 due today".</summary>
    public static string Count(TodayFigures figures) => (figures.Late, figures.DueToday) switch
    {
        (0, 0) => "None late, none due today",
        (_, 0) => $"{figures.Late} late",
        (0, _) => $"{figures.DueToday} due today",
        _ => $"{figures.Late} late, {figures.DueToday} due today",
    };

    /// <summary>What a promise's ticket says: the time when it is today, else the day.</summary>
    public static DueWords Stub(DuePromise promise, DayFrame day) =>
        promise.DueAt is not { } due ? new DueWords("No date", "")
        : due >= day.From && due < day.Until ? new DueWords(TimeWords.Of(due, day.Me.Zone, TimeWords.Time, day.Now), promise.IsLateAt(day.Now) ? "late today" : "today")
        : DueWords.Of(due, day.Now, day.Me.Zone);

    /// <summary>When a follow-up is due, in a word.</summary>
    public static string Due(FollowUpDue task, DayFrame day) =>
        task.DueAt >= day.Until ? "Tomorrow" : task.DueAt >= day.From ? "Today" : DueWords.Of(task.DueAt, day.Now, day.Me.Zone).Distance;

    /// <summary>"2 waiting, 3 expected".</summary>
    public static string Coming(TodayView view) => (view.Waiting, view.Visits.Count - view.Waiting) switch
    {
        (0, var expected) => $"{expected} expected",
        (var waiting, 0) => $"{waiting} waiting",
        var (waiting, expected) => $"{waiting} waiting, {expected} expected",
    };

    /// <summary>"Birthday today. Agreed to: a card."</summary>
    public static string DayOf(DayToRemember day) => $"{day.Words.TrimEnd('.')} today. Agreed to: {char.ToLowerInvariant(day.MayBeUsedFor![0])}{day.MayBeUsedFor[1..].TrimEnd('.')}.";

    public static string Rule(RuleTrigger rule) => rule switch
    {
        RuleTrigger.LeftUnhappy => "Rule: when somebody leaves unhappy",
        _ => "Made by a rule",
    };

    private static string Promises(int count) => count == 1 ? "1 promise is" : $"{count} promises are";

    private static string Falling(int count) => count == 1 ? "1 promise falls" : $"{count} promises fall";
}
