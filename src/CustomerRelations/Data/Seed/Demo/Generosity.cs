using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>Why money was spent in the demo office, by what it cost: the same amount has the same reason.</summary>
internal static class Generosity
{
    private static readonly (string Why, string? Rule)[] Reasons =
    [
        ("We broke our word", null),
        ("They waited too long", null),
        ("It was our slip", null),
        ("The rule does not fit here", "Repairs are paid for before they begin"),
        ("They have been with us for years", "A deposit is not given back"),
    ];

    /// <returns>Nothing when it cost nothing.</returns>
    public static RuleException? Of(Remedy remedy, Guid branchId)
    {
        var (why, rule) = Reasons[(int)(remedy.Cost / 100 % Reasons.Length)];
        return remedy.Cost == 0 ? null : new RuleException
        {
            BranchId = branchId, ComplaintId = remedy.ComplaintId, RemedyId = remedy.Id, Why = why, Rule = rule,
            Cost = remedy.Cost, Currency = remedy.Currency, MadeById = remedy.OfferedById, MadeAt = remedy.OfferedAt,
        };
    }
}
