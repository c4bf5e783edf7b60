namespace CustomerRelations.Entities;

/// <summary>Whether a corrective action took the cause away, looked at on a day that was set before.</summary>
public enum ActionEffect
{
    Helped = 1,
    PartlyHelped = 2,
    DidNotHelp = 3,
}
