using System.Globalization;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>The words of what stands in a slot.</summary>
public static class SlotWords
{
    /// <summary>"upset or unhappy": how cold.</summary>
    public static string AtMost(Feeling feeling) => feeling switch
    {
        Feeling.Upset => "upset",
        Feeling.Unhappy => "upset or unhappy",
        _ => "so-so or colder",
    };

    public static string Of(Feeling feeling) => feeling switch
    {
        Feeling.Upset => "upset",
        Feeling.Unhappy => "unhappy",
        Feeling.SoSo => "so-so",
        Feeling.Pleased => "pleased",
        _ => "delighted",
    };

    /// <summary>"the owner": who is asked.</summary>
    public static string Of(RuleAssignee assignee, string? named = null) => assignee switch
    {
        RuleAssignee.Colleague => "whoever talked with them",
        RuleAssignee.BranchLead => "the lead of the branch",
        RuleAssignee.Favourite => "the colleague they like best",
        RuleAssignee.Named => named ?? "a colleague by name",
        RuleAssignee.OnDuty => "whoever is on duty",
        _ => "the owner",
    };

    /// <summary>"a call": what the rule does, as a list of choices says it.</summary>
    public static string Of(RuleAction action) => action switch
    {
        RuleAction.Call => "create a call",
        RuleAction.Write => "ask somebody to write",
        RuleAction.Visit => "ask somebody to visit",
        RuleAction.Ask => "ask somebody to do something",
        RuleAction.Notify => "show it to whoever answers for the branch",
        RuleAction.Message => "send a message",
        RuleAction.Survey => "ask them one question",
        _ => "put them on a list",
    };

    public static string Of(RuleWaitUnit unit, int count) => (unit, count) switch
    {
        (RuleWaitUnit.Minutes, 1) => "minute",
        (RuleWaitUnit.Minutes, _) => "minutes",
        (RuleWaitUnit.Hours, 1) => "hour",
        (RuleWaitUnit.Hours, _) => "hours",
        (RuleWaitUnit.Days, 1) => "day",
        (RuleWaitUnit.Days, _) => "days",
        (_, 1) => "working day",
        _ => "working days",
    };

    /// <summary>"1 working day later", "3 days later at 10:00", "at once".</summary>
    public static string Wait(int wait, RuleWaitUnit unit, int? atHour)
    {
        var hour = atHour is { } known ? string.Create(CultureInfo.InvariantCulture, $" at {known:00}:00") : "";
        return wait switch
        {
            0 when unit == RuleWaitUnit.WorkingDays => $"on the same working day{hour}",
            0 => atHour is null ? "at once" : $"on the same day{hour}",
            _ => $"{wait} {Of(unit, wait)} later{hour}",
        };
    }

    /// <summary>"for 90 days", "for 3 times their own usual gap".</summary>
    public static string Gap(int? days, int? times) => times is { } many ? $"for {many} times their own usual gap" : $"for {Days(days ?? 0)}";

    /// <summary>"1 day", "3 days".</summary>
    public static string Days(int days) => days == 1 ? "1 day" : $"{days} days";

    /// <summary>Why somebody is left out, as a list says it.</summary>
    public static string Of(LeftOutWhy why) => why switch
    {
        LeftOutWhy.ContactRefused => "would rather not hear from us of our own accord",
        LeftOutWhy.NoConsent => "did not agree to this",
        LeftOutWhy.ComplaintOpen => "has an open complaint",
        LeftOutWhy.HeardLately => "heard from us a few days before",
        LeftOutWhy.AskedLately => "was asked a question not long before",
        LeftOutWhy.NoAddress => "left no address to write to",
        _ => "nobody is here who could be asked",
    };
}
