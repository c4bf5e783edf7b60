using CustomerRelations.Office;

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>What the page of one rule shows.</summary>
/// <param name="Rules">Every rule.</param>
/// <param name="Card">The rule that is written; empty for a new one.</param>
/// <param name="Form">What stands in the slots.</param>
/// <param name="Options">What may stand there.</param>
/// <param name="Trigger">What the sentence waits for, with its slots; empty when nothing is chosen.</param>
/// <param name="Fields">What an "only if" can look at.</param>
/// <param name="Played">What the sentence would have done; empty while it cannot be played.</param>
/// <param name="IsTyped">What was played is not what is saved.</param>
/// <param name="Edits">Who changed it, the newest first.</param>
/// <param name="Differences">What the form says otherwise than what is saved.</param>
public sealed record RuleView(
    IReadOnlyList<RuleCard> Rules,
    RuleCard? Card,
    RuleForm Form,
    RuleOptions Options,
    IRuleTrigger? Trigger,
    IReadOnlyList<RuleOption> Fields,
    Rehearsed? Played,
    bool IsTyped,
    IReadOnlyList<RuleEdit> Edits,
    IReadOnlyList<Difference> Differences);
