namespace CustomerRelations.Entities;

/// <summary>Whom a follow-up rule asks.</summary>
public enum RuleAssignee
{
    /// <summary>Whoever owns the matter.</summary>
    Owner = 1,

    /// <summary>Whoever talked with the customer.</summary>
    Colleague = 2,

    /// <summary>Who answers for the branch; the owner where nobody does.</summary>
    BranchLead = 3,
}
