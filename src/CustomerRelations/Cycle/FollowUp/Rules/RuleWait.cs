using CustomerRelations.Calendar;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>By when what a rule asks for is due.</summary>
public static class RuleWait
{
    // What falls on a day has no hour of its own, and nobody is asked for something at midnight.
    private const int MorningOfADay = 9;

    /// <param name="sentence">How long it waits, and for which hour.</param>
    /// <param name="subject">What happened.</param>
    /// <param name="branch">The days of the branch.</param>
    /// <param name="guards">From when until when nobody gets a message.</param>
    /// <param name="fallsOnADay">It is about a day and not about a moment.</param>
    /// <returns>UTC.</returns>
    public static DateTime DueAt(RuleSentence sentence, RuleSubject subject, OpenDays branch, RuleGuards guards, bool fallsOnADay)
    {
        var zone = BranchTime.IsZone(subject.Zone) ? subject.Zone! : branch.Zone;
        var waited = Waited(sentence, subject.HappenedAt, branch, zone);
        var hour = sentence.AtHour ?? (fallsOnADay && sentence.WaitUnit is not RuleWaitUnit.Minutes and not RuleWaitUnit.Hours ? MorningOfADay : null);
        var due = hour is { } at ? AtHour(at, waited, sentence, branch, zone) : waited;
        return Allowed(sentence, due, subject, branch, guards);
    }

    /// <summary>A message waits for the end of the quiet hours; a colleague knows when to call.</summary>
    public static DateTime Allowed(RuleSentence sentence, DateTime at, RuleSubject subject, OpenDays branch, RuleGuards guards) =>
        RuleActions.IsByItself(sentence.Action) ? AfterQuiet(at, BranchTime.IsZone(subject.Zone) ? subject.Zone! : branch.Zone, guards) : at;

    /// <summary>The end of the quiet hours, by the customer's clock, when it is in them.</summary>
    public static DateTime AfterQuiet(DateTime at, string zone, RuleGuards guards)
    {
        var local = BranchTime.Local(at, zone);
        var (time, day) = (TimeOnly.FromDateTime(local), DateOnly.FromDateTime(local));
        var (from, until) = (guards.QuietFrom, guards.QuietUntil);
        var overNight = from > until;
        var quiet = overNight ? time >= from || time < until : time >= from && time < until;
        return quiet ? BranchTime.Utc((overNight && time >= from ? day.AddDays(1) : day).ToDateTime(until), zone) : at;
    }

    private static DateTime Waited(RuleSentence sentence, DateTime from, OpenDays branch, string zone) => sentence.WaitUnit switch
    {
        RuleWaitUnit.Minutes => from.AddMinutes(sentence.Wait),
        RuleWaitUnit.Hours => from.AddHours(sentence.Wait),
        RuleWaitUnit.Days => sentence.Wait == 0 ? from : BranchTime.Utc(BranchTime.Local(from, zone).AddDays(sentence.Wait), zone),
        _ => branch.AddWorkingDays(from, sentence.Wait),
    };

    // The hour of that day, or when it has passed of the next one on which it can be done.
    private static DateTime AtHour(int hour, DateTime waited, RuleSentence sentence, OpenDays branch, string zone)
    {
        var day = DateOnly.FromDateTime(BranchTime.Local(waited, zone));
        var at = BranchTime.Utc(day.ToDateTime(new TimeOnly(hour, 0)), zone);
        if (at >= waited || (sentence.Wait > 0 && sentence.WaitUnit is (RuleWaitUnit.Days or RuleWaitUnit.WorkingDays)))
        {
            return at;
        }

        var next = sentence.WaitUnit == RuleWaitUnit.WorkingDays ? branch.NextOpen(day.AddDays(1)) : day.AddDays(1);
        return BranchTime.Utc(next.ToDateTime(new TimeOnly(hour, 0)), zone);
    }
}
