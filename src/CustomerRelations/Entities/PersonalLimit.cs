namespace CustomerRelations.Entities;

/// <summary>What one person may spend without asking, in place of what their role may.</summary>
public sealed class PersonalLimit : VersionedEntity
{
    public Guid StaffId { get; init; }

    /// <value>An ISO 4217 code such as <c>GBP</c>.</value>
    public required string Currency { get; init; }

    /// <value>On one complaint, in the currency's smallest unit; empty for no limit.</value>
    public long? PerComplaint { get; set; }

    /// <value>In one calendar month of the branch; empty for no limit.</value>
    public long? PerMonth { get; set; }
}
