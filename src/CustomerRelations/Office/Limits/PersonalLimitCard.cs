using CustomerRelations.Entities;
using CustomerRelations.Office.Staffing;

namespace CustomerRelations.Office.Limits;

/// <summary>What one colleague may spend in one currency, as the admin sees it.</summary>
/// <param name="StaffId">Whose limit it is.</param>
/// <param name="Name">Theirs.</param>
/// <param name="Branch">Where they work.</param>
/// <param name="Role">What they are.</param>
/// <param name="Currency">An ISO 4217 code.</param>
/// <param name="Own">Their own limit; nothing while they go by their role's.</param>
/// <param name="OfRole">What their role may spend.</param>
public sealed record PersonalLimitCard(Guid StaffId, string Name, string Branch, StaffRole Role, string Currency, PersonalLimit? Own, Allowance OfRole)
{
    public string RoleName => RoleWords.Of(Role);

    public string Words => LimitAmounts.Said(Own is null ? OfRole.Most : Own.PerComplaint, Currency);

    public string MonthWords => LimitAmounts.Said(Own is null ? OfRole.Month : Own.PerMonth, Currency);

    public string Address => $"/admin/limits/people/{StaffId}/{Currency}";

    /// <summary>The form as it is filled when nobody has typed yet.</summary>
    public LimitChange AsForm() => Own is null ? new LimitChange() : new LimitChange
    {
        Amount = LimitAmounts.Typed(Own.PerComplaint, Currency), NoLimit = Own.PerComplaint is null,
        Monthly = LimitAmounts.Typed(Own.PerMonth, Currency), Version = Own.Version,
    };

    /// <summary>What the form says otherwise than what is saved now.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(LimitChange yours) =>
        LimitAmounts.Differences(Own is null ? OfRole.Most : Own.PerComplaint, Own is null ? OfRole.Month : Own.PerMonth, Currency, yours);
}
