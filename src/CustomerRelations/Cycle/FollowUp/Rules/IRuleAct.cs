using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>What a rule can do. Adds rows to the context and saves nothing: the firing and what it does are one save.</summary>
public interface IRuleAct
{
    bool Does(RuleAction action);

    /// <summary>Does it for a batch of subjects of one rule.</summary>
    /// <returns>What came of each, in the order of the batch.</returns>
    Task<IReadOnlyList<FiredAs>> DoAsync(FollowUpRule rule, IReadOnlyList<RuleFire> batch, CancellationToken cancel);
}
