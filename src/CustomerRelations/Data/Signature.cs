using CustomerRelations.Entities;

namespace CustomerRelations.Data;

/// <summary>Who signs what is written in this scope: the colleague who is signed in, else the System.</summary>
public sealed class Signature
{
    public Guid StaffId { get; set; } = StaffMember.SystemId;

    /// <value>true while a page is only being read: then nothing may be saved.</value>
    public bool ReadOnly { get; set; }
}
