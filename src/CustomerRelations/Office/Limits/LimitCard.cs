using CustomerRelations.Entities;
using CustomerRelations.Office.Staffing;

namespace CustomerRelations.Office.Limits;

/// <summary>The limit of a role in one currency, as the admin sees it.</summary>
/// <param name="Id">Its row; nothing while none is written.</param>
/// <param name="Role">Whose limit it is.</param>
/// <param name="Currency">An ISO 4217 code.</param>
/// <param name="PerComplaint">In the currency's smallest unit; empty for no limit.</param>
/// <param name="PerMonth">What one person may give in a calendar month; empty for no limit.</param>
/// <param name="Branches">Those that work in this currency.</param>
/// <param name="Version">Nothing while no row is written.</param>
public sealed record LimitCard(Guid? Id, StaffRole Role, string Currency, long? PerComplaint, long? PerMonth, IReadOnlyList<string> Branches, Guid? Version)
{
    public string RoleName => RoleWords.Of(Role);

    /// <value>"£75", "No limit".</value>
    public string Words => LimitAmounts.Said(PerComplaint, Currency);

    /// <value>"£300", "No limit".</value>
    public string MonthWords => LimitAmounts.Said(PerMonth, Currency);

    /// <value>The role and the currency as an address says them.</value>
    public string Address => $"/admin/limits/{NameOf(Role)}/{Currency}";

    /// <summary>The form as it is filled when nobody has typed yet.</summary>
    public LimitChange AsForm() => new()
    {
        Amount = LimitAmounts.Typed(PerComplaint, Currency), NoLimit = PerComplaint is null, Monthly = LimitAmounts.Typed(PerMonth, Currency), Version = Version,
    };

    /// <summary>What the form says otherwise than what is saved now.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(LimitChange yours) => LimitAmounts.Differences(PerComplaint, PerMonth, Currency, yours);

    internal static string NameOf(StaffRole role) => role switch
    {
        StaffRole.FrontDesk => "front-desk",
        StaffRole.Manager => "manager",
        _ => "admin",
    };
}
