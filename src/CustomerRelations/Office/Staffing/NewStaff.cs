using CustomerRelations.Entities;

namespace CustomerRelations.Office.Staffing;

/// <summary>A colleague who is about to get an account.</summary>
public sealed record NewStaff
{
    public string? Name { get; init; }

    /// <value>What they sign in with.</value>
    public string? Email { get; init; }

    public StaffRole? Role { get; init; } = StaffRole.FrontDesk;

    public Guid? BranchId { get; init; }

    public Guid? TeamId { get; init; }
}
