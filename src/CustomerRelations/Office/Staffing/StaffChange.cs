using CustomerRelations.Entities;

namespace CustomerRelations.Office.Staffing;

/// <summary>What an admin changes about a colleague.</summary>
public sealed record StaffChange
{
    public string? Name { get; init; }

    public StaffRole? Role { get; init; }

    public Guid? BranchId { get; init; }

    public Guid? TeamId { get; init; }

    /// <value>What the form was filled from; see <see cref="StaffCard.Version"/>.</value>
    public string? Version { get; init; }
}
