using CustomerRelations.Entities;

namespace CustomerRelations.Web.Access;

/// <summary>Who may open a page. Every page names one of these or says that anybody may.</summary>
public static class Policies
{
    /// <value>Everybody who works here.</value>
    public const string Desk = "Desk";

    /// <value>Managers and admins.</value>
    public const string Manage = "Manage";

    /// <value>Admins.</value>
    public const string Admin = "Admin";

    public static IReadOnlyDictionary<string, IReadOnlyList<StaffRole>> Roles { get; } = new Dictionary<string, IReadOnlyList<StaffRole>>(StringComparer.Ordinal)
    {
        [Desk] = [StaffRole.FrontDesk, StaffRole.Manager, StaffRole.Admin],
        [Manage] = [StaffRole.Manager, StaffRole.Admin],
        [Admin] = [StaffRole.Admin],
    };
}
