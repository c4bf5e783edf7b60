namespace CustomerRelations.Entities;

/// <summary>What a role may spend on one complaint without asking.</summary>
/// <remarks>Where no limit is written the desk asks for everything, and managers and admins decide for themselves.</remarks>
public sealed class EmpowermentLimit : VersionedEntity
{
    private EmpowermentLimit()
    {
    }

    public StaffRole Role { get; private init; }

    /// <value>An ISO 4217 code such as <c>GBP</c>.</value>
    public string Currency { get; private init; } = "";

    /// <value>In the currency's smallest unit; empty for no limit.</value>
    public long? PerComplaint { get; private set; }

    /// <value>What one person of the role may spend in a calendar month of their branch; empty for no limit.</value>
    public long? PerMonth { get; private set; }

    /// <summary>What a role may spend where no limit is written.</summary>
    public static long? Unwritten(StaffRole role) => role == StaffRole.FrontDesk ? 0 : null;

    /// <exception cref="ArgumentOutOfRangeException">Less than nothing.</exception>
    public static EmpowermentLimit For(StaffRole role, string currency, long? perComplaint, long? perMonth = null)
    {
        var limit = new EmpowermentLimit { Role = role, Currency = currency };
        limit.Set(perComplaint, perMonth);
        return limit;
    }

    /// <exception cref="ArgumentOutOfRangeException">Less than nothing.</exception>
    public void Set(long? perComplaint, long? perMonth = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(perComplaint ?? 0, nameof(perComplaint));
        ArgumentOutOfRangeException.ThrowIfNegative(perMonth ?? 0, nameof(perMonth));
        (PerComplaint, PerMonth) = (perComplaint, perMonth);
    }
}
