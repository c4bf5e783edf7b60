namespace CustomerRelations.Entities;

/// <summary>A day on which a branch is closed although its hours say open.</summary>
public sealed class BranchHoliday : Entity
{
    public Guid BranchId { get; init; }

    public DateOnly Date { get; init; }

    public required string Name { get; init; }
}
