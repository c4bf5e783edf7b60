namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>How far an action is, as the book of actions is divided.</summary>
public enum ActionStand
{
    /// <summary>Asked for, not done yet.</summary>
    Open = 1,

    /// <summary>Done; nobody has looked whether it helped.</summary>
    ToCheck = 2,
    Checked = 3,
    GivenUp = 4,
}
