namespace CustomerRelations.Cycle.CustomerFile.Links;

/// <summary>Somebody who belongs to the customer whose file is open.</summary>
public sealed record NewLink
{
    /// <value>What was typed to find them: a name, a phone, a reference.</value>
    public string? Who { get; set; }

    /// <value>The reference of whoever was chosen.</value>
    public string? Customer { get; set; }

    public Bond? Bond { get; set; }

    /// <value>In words: "daughter", "orders for the kitchen".</value>
    public string? Part { get; set; }
}
