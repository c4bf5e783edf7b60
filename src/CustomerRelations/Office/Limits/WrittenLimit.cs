using CustomerRelations.Entities;

namespace CustomerRelations.Office.Limits;

/// <summary>A limit as it is written for a role or for one person.</summary>
internal sealed class WrittenLimit
{
    public Guid? StaffId { get; init; }

    public StaffRole? Role { get; init; }

    public required string Currency { get; init; }

    public long? PerComplaint { get; init; }

    public long? PerMonth { get; init; }
}
