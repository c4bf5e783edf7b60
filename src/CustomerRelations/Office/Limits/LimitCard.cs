using CustomerRelations.Entities;
using CustomerRelations.Office.Staffing;

namespace CustomerRelations.Office.Limits;

/// <summary>The limit of a role in one currency, as the admin sees it.</summary>
/// <param name="Id">Its row; nothing while none is written.</param>
/// <param name="Role">Whose limit it is.</param>
/// <param name="Currency">An ISO 4217 code.</param>
/// <param name="PerComplaint">In the currency's smallest unit; empty for no limit.</param>
/// <param name="Branches">Those that work in this currency.</param>
/// <param name="Version">Nothing while no row is written.</param>
public sealed record LimitCard(Guid? Id, StaffRole Role, string Currency, long? PerComplaint, IReadOnlyList<string> Branches, Guid? Version)
{
    public string RoleName => RoleWords.Of(Role);

    /// <value>"£75", "No limit".</value>
    public string Words => PerComplaint is { } most ? new Money(most, Currency).Short : "No limit";

    /// <value>The role and the currency as an address says them.</value>
    public string Address => $"/admin/limits/{NameOf(Role)}/{Currency}";

    /// <summary>The form as it is filled when nobody has typed yet.</summary>
    public LimitChange AsForm() => new()
    {
        Amount = PerComplaint is { } most ? new Money(most, Currency).ToString() : null, NoLimit = PerComplaint is null, Version = Version,
    };

    /// <summary>What the form says otherwise than what is saved now.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(LimitChange yours) =>
        Difference.Among(new Difference("Limit", Words, yours.NoLimit ? "No limit" : yours.Amount ?? ""));

    internal static string NameOf(StaffRole role) => role switch
    {
        StaffRole.FrontDesk => "front-desk",
        StaffRole.Manager => "manager",
        _ => "admin",
    };
}
