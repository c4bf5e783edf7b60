namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>That somebody else has several promises of a colleague, or all of them, from now on.</summary>
public sealed record NewOwnerOfMany
{
    /// <value>Whose promises; the colleague may have left.</value>
    public Guid? FromId { get; set; }

    public Guid? ToId { get; set; }

    public string? Why { get; set; }

    /// <value>All that are open, and not only those that are ticked.</value>
    public bool Everything { get; set; }

    /// <value>The ticked ones, by reference.</value>
    public List<string> Picked { get; set; } = [];
}
