using System.Security.Cryptography;
using System.Text;
using CustomerRelations.Entities;

namespace CustomerRelations.Office.Staffing;

/// <summary>A colleague as the admin sees them.</summary>
public sealed record StaffCard
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public string Email { get; init; } = "";

    public StaffRole Role { get; init; }

    public Guid? BranchId { get; init; }

    public string Branch { get; init; } = "";

    public Guid? TeamId { get; init; }

    public string Team { get; init; } = "";

    public StaffState State { get; init; }

    /// <value>Last request of any of their sessions, UTC; empty when they were not here for as long as sessions are kept.</value>
    public DateTime? LastSeen { get; init; }

    /// <value>true for the colleague who is looking.</value>
    public bool IsMe { get; init; }

    /// <value>
    /// A digest of what a form shows. The row's own stamp will not do: it moves with every sign-in, and the role stands in another table.
    /// </value>
    public string Version =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Name}\n{Role}\n{BranchId}\n{TeamId}")));

    /// <summary>The form as it is filled when nobody has typed yet.</summary>
    public StaffChange AsForm() => new() { Name = Name, Role = Role, BranchId = BranchId, TeamId = TeamId, Version = Version };

    /// <summary>What the form says otherwise than what is saved now.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(StaffChange yours, IReadOnlyList<Choice> branches, IReadOnlyList<Choice> teams) => Difference.Among(
        new Difference("Name", Name, yours.Name ?? ""),
        new Difference("Role", RoleWords.Of(Role), RoleWords.Of(yours.Role)),
        new Difference("Branch", Difference.NameOf(BranchId, branches), Difference.NameOf(yours.BranchId, branches)),
        new Difference("Team", Difference.NameOf(TeamId, teams), Difference.NameOf(yours.TeamId, teams)));
}
