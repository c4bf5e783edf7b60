using CustomerRelations.Data.Seed.Generated;

namespace CustomerRelations.Benchmarks.Pages;

/// <summary>The offices that are compared: the first is the one that the others are measured against.</summary>
internal static class OfficeSizes
{
    public static IReadOnlyList<OfficeSize> Chosen(bool small, bool huge) => (small, huge) switch
    {
        (true, _) => [Of(1_000), Of(10_000)],
        (_, true) => [Of(1_000), Of(100_000), Of(1_000_000)],
        _ => [Of(1_000), Of(100_000)],
    };

    public static string Name(this OfficeSize size) => $"{Short(size.Customers)}/{Short(size.Touchpoints)}";

    private static OfficeSize Of(int customers) => new(customers, customers * 10, customers, 1);

    private static string Short(int number) => number >= 1_000_000 ? $"{number / 1_000_000}M" : $"{number / 1000}k";
}
