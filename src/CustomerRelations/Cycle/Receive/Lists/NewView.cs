namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>A list that is to be kept under a name.</summary>
public sealed record NewView
{
    public string? Name { get; init; }

    /// <value>Colleagues see it too.</value>
    public bool IsShared { get; init; }
}
