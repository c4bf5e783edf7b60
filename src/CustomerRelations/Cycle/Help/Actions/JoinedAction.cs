namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>An action that is there already, which a complaint asks for too.</summary>
public sealed record JoinedAction
{
    /// <value>The action, by reference.</value>
    public string? Action { get; init; }
}
