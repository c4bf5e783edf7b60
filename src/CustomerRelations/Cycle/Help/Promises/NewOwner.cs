namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>That somebody else has one promise from now on.</summary>
public sealed record NewOwner
{
    /// <value>The promise as the form showed it.</value>
    public Guid Version { get; set; }

    public Guid? ToId { get; set; }

    public string? Why { get; set; }
}
