namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>What its owner changes about a kept list.</summary>
public sealed record ViewChange
{
    public string? Name { get; init; }

    /// <value>Colleagues see it too.</value>
    public bool IsShared { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}
