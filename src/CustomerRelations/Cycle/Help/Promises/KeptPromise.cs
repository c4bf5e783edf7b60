namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>That a promise was kept.</summary>
public sealed record KeptPromise
{
    /// <value>The promise as the form showed it.</value>
    public Guid Version { get; set; }
}
