namespace CustomerRelations.Reports.Promises;

/// <summary>A promise that is due today and still in time.</summary>
public sealed class OpenPromise
{
    public Guid BranchId { get; init; }

    public DateTime DueAt { get; init; }

    public Guid? GoalId { get; init; }

    public Guid? TeamId { get; init; }
}
