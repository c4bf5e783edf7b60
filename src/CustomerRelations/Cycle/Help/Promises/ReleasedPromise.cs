namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>That the customer let us off.</summary>
public sealed record ReleasedPromise
{
    /// <value>The promise as the form showed it.</value>
    public Guid Version { get; set; }

    /// <value>What they said, in their words.</value>
    public string? Words { get; set; }
}
