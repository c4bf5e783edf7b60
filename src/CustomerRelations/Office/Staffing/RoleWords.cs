using CustomerRelations.Entities;

namespace CustomerRelations.Office.Staffing;

/// <summary>What a role is called among colleagues.</summary>
public static class RoleWords
{
    public static string Of(StaffRole? role) => role switch
    {
        StaffRole.FrontDesk => "Front desk",
        StaffRole.Manager => "Manager",
        StaffRole.Admin => "Admin",
        _ => "",
    };
}
