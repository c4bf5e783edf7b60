using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>A remedy with what stands around it, as it is read in one go.</summary>
internal sealed class ApprovalRow
{
    public required Remedy Remedy { get; init; }

    public required string Reference { get; init; }

    public required string Complaint { get; init; }

    public DateTime? ClosedAt { get; init; }

    public string? Customer { get; init; }

    public string? CustomerReference { get; init; }

    public required string Asks { get; init; }

    public string? Decider { get; init; }

    public Guid BranchId { get; init; }

    public required string Branch { get; init; }

    public long Used { get; init; }

    /// <value>What whoever looks gave this month already.</value>
    public long Given { get; init; }

    public string? Why { get; init; }

    public string? Rule { get; init; }

    public IReadOnlyList<AskedBack> Questions { get; init; } = [];
}
