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

    /// <summary>The colleague they like best; the owner where they named nobody.</summary>
    Favourite = 4,

    /// <summary>The colleague the rule names.</summary>
    Named = 5,

    /// <summary>Whoever is on duty at the branch today.</summary>
    OnDuty = 6,
}
