namespace CustomerRelations.Entities;

/// <summary>In what a rule's wait is counted.</summary>
public enum RuleWaitUnit
{
    Minutes = 1,
    Hours = 2,

    /// <summary>Days of the calendar, by the customer's clock.</summary>
    Days = 3,

    /// <summary>Days on which the branch is open.</summary>
    WorkingDays = 4,
}
