using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp;

/// <summary>The words of a rule's sentence.</summary>
public static class RuleWords
{
    /// <summary>"upset or unhappy": how cold they left.</summary>
    public static string Of(Feeling leftAtMost) => leftAtMost switch
    {
        Feeling.Upset => "upset",
        Feeling.Unhappy => "upset or unhappy",
        _ => "so-so or colder",
    };

    /// <summary>"the owner": who is asked.</summary>
    public static string Of(RuleAssignee assignee) => assignee switch
    {
        RuleAssignee.Colleague => "whoever talked with them",
        RuleAssignee.BranchLead => "the lead of the branch",
        _ => "the owner",
    };

    /// <summary>"1 working day later".</summary>
    public static string Wait(int workingDays) => workingDays switch
    {
        0 => "on the same working day",
        1 => "1 working day later",
        _ => $"{workingDays} working days later",
    };

    /// <summary>What somebody is asked to do: "Call Folake Adeyemi, who left upset".</summary>
    public static string Call(Ending ending) => $"Call {ending.Customer}, who left {Left(ending.Left)}";

    private static string Left(Feeling feeling) => feeling switch
    {
        Feeling.Upset => "upset",
        Feeling.Unhappy => "unhappy",
        _ => "so-so",
    };
}
