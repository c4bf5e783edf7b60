namespace CustomerRelations.Office.Limits;

/// <summary>What an admin writes as the limit of a role, or of one person.</summary>
public sealed record LimitChange
{
    /// <value>On one complaint, as typed: "75", "£75.00". Not read when there is no limit.</value>
    public string? Amount { get; init; }

    public bool NoLimit { get; init; }

    /// <value>In one calendar month, as typed; nothing written is no limit.</value>
    public string? Monthly { get; init; }

    /// <value>The person has no limit of their own any more; nothing else is read then.</value>
    public bool AsRole { get; init; }

    /// <value>The version that the form was filled from; nothing when no limit was written then.</value>
    public Guid? Version { get; init; }
}
