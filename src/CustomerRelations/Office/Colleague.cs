using CustomerRelations.Entities;

namespace CustomerRelations.Office;

/// <summary>The colleague who is signed in, with the branch whose clock and money they see.</summary>
/// <param name="Zone">The branch's IANA zone.</param>
/// <param name="Currency">The branch's ISO 4217 code.</param>
/// <param name="Role">Front desk while no role is written.</param>
/// <param name="Country">The branch's ISO 3166 code; empty when nobody has said it.</param>
public sealed record Colleague(Guid Id, string Name, Guid BranchId, string BranchName, string Zone, string Currency, Guid? TeamId, StaffRole Role, string? Country = null)
{
    /// <value>The channel their desk begins with; empty for the first of the list.</value>
    public Guid? DeskChannelId { get; init; }

    /// <value>Manager or admin: may decide what is above another's limit, and read the reports.</value>
    public bool Manages => Role >= StaffRole.Manager;
}
