namespace CustomerRelations.Office.Places;

/// <summary>A team that is about to be formed at a branch.</summary>
public sealed record NewTeam
{
    public Guid? BranchId { get; init; }

    public string? Name { get; init; }
}
