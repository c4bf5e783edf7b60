namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>The import as it was shown to whoever decides.</summary>
public sealed record ImportSeen
{
    /// <value>The version that was shown.</value>
    public Guid Version { get; init; }
}
