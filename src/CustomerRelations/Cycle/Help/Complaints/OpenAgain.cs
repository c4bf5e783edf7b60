namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Why a closed complaint is opened again.</summary>
public sealed record OpenAgain
{
    public string? Why { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}
