namespace CustomerRelations.Office.Limits;

/// <summary>What an admin writes as the limit of a role.</summary>
public sealed record LimitChange
{
    /// <value>As typed: "75", "£75.00". Not read when there is no limit.</value>
    public string? Amount { get; init; }

    public bool NoLimit { get; init; }

    /// <value>The version that the form was filled from; nothing when no limit was written then.</value>
    public Guid? Version { get; init; }
}
