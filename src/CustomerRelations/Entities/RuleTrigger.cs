namespace CustomerRelations.Entities;

/// <summary>What a follow-up rule waits for.</summary>
public enum RuleTrigger
{
    /// <summary>A touchpoint ended cold and the customer may be contacted.</summary>
    LeftUnhappy = 1,
}
