namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>That a promise was not kept and will not be.</summary>
public sealed record BrokenPromise
{
    /// <value>The promise as the form showed it.</value>
    public Guid Version { get; set; }

    public string? Why { get; set; }

    /// <value>What the customer was told; empty when nobody has told them yet.</value>
    public string? TheyWereTold { get; set; }
}
