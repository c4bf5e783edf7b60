using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>What the desk and the managers of the demo office may spend on one complaint.</summary>
internal static class DemoLimits
{
    public static IReadOnlyList<EmpowermentLimit> Rows() =>
    [
        EmpowermentLimit.For(StaffRole.FrontDesk, "GBP", 75_00, 1_500_00),
        EmpowermentLimit.For(StaffRole.FrontDesk, "EUR", 80_00, 1_600_00),
        EmpowermentLimit.For(StaffRole.Manager, "GBP", 500_00),
        EmpowermentLimit.For(StaffRole.Manager, "EUR", 550_00),
    ];
}
