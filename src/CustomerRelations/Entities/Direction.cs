namespace CustomerRelations.Entities;

/// <summary>Who began the conversation.</summary>
public enum Direction
{
    /// <summary>The customer came to us.</summary>
    Inbound = 1,

    /// <summary>We went to the customer.</summary>
    Outbound = 2,
}
