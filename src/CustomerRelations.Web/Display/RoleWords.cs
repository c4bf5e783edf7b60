using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>Roles as people say them.</summary>
public static class RoleWords
{
    public static string Of(StaffRole role) => role switch
    {
        StaffRole.Manager => "Manager",
        StaffRole.Admin => "Admin",
        _ => "Front desk",
    };
}
