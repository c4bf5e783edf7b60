namespace CustomerRelations.Entities;

/// <summary>What a member of staff may do. Each role includes the one before it.</summary>
public enum StaffRole
{
    FrontDesk = 1,
    Manager = 2,
    Admin = 3,
}
