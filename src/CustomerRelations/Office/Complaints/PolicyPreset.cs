using CustomerRelations.Data;

namespace CustomerRelations.Office.Complaints;

/// <summary>Clocks that others work by, to begin with.</summary>
/// <param name="Key">As the address says it.</param>
public sealed record PolicyPreset(string Key, string Name, ComplaintTerms Terms)
{
    public static IReadOnlyList<PolicyPreset> All { get; } =
    [
        new("small-shop", "Small shop", new ComplaintTerms(1, 3, 5, FinalInWorkingDays: true)),
        new("eight-weeks", "3 business days / 8 weeks", new ComplaintTerms(3, 10, 56, FinalInWorkingDays: false)),
    ];

    public static PolicyPreset? Find(string? key) => All.FirstOrDefault(preset => preset.Key == key);
}
