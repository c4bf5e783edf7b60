using System.Text.RegularExpressions;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>What a rule waits for, as a list of choices says it: with its slots left open.</summary>
public static partial class TriggerWords
{
    /// <summary>"a touchpoint ends …".</summary>
    public static string Of(IRuleTrigger trigger) => Gap().Replace(trigger.Words, "…");

    /// <summary>"left unhappy": a name of the kind, where its words are not at hand.</summary>
    public static string Of(RuleTrigger kind) => WordStart().Replace($"{kind}", " $1").Trim().ToLowerInvariant();

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.None, 1000)]
    private static partial Regex Gap();

    [GeneratedRegex("([A-Z])", RegexOptions.None, 1000)]
    private static partial Regex WordStart();
}
