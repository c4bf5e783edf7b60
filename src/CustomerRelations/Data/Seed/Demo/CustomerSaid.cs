using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>A customer of the demo office, as the file has them. Empty texts are not known.</summary>
internal sealed record CustomerSaid
{
    public required string Key { get; init; }

    public CustomerKind Kind { get; init; }

    public required string DisplayName { get; init; }

    public string Given { get; init; } = "";

    public string Family { get; init; } = "";

    public string AddressAs { get; init; } = "";

    public string Pronoun { get; init; } = "";

    public string Language { get; init; } = "";

    public required string Branch { get; init; }

    public string Phone { get; init; } = "";

    public string Email { get; init; } = "";

    public ContactKind Prefers { get; init; } = ContactKind.Phone;

    public string Favourite { get; init; } = "";

    public int SinceMonthsAgo { get; init; }

    /// <value>One of the many without a story of their own in the files.</value>
    public bool IsOfTheCrowd { get; init; }

    public IReadOnlyList<FactSaid> Facts { get; init; } = [];

    /// <value>Labels of the list of tags.</value>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <value>Whom they belong to; the other stands in the same file.</value>
    public IReadOnlyList<LinkSaid> Links { get; init; } = [];

    /// <param name="Month">Only for a day to remember.</param>
    /// <param name="Year">Empty when they did not say.</param>
    /// <param name="MonthsKept">After so many months it is forgotten; empty when it has no last day.</param>
    /// <param name="IsToday">The day is the one on which the demo office opens.</param>
    internal sealed record FactSaid(FactKind Kind, string Words, string Purpose, string? MayBeUsedFor, int? Month, int? Day, int? Year = null, int? MonthsKept = null, bool IsToday = false);

    /// <param name="To">The key of the other.</param>
    /// <param name="Role">What this customer is there.</param>
    internal sealed record LinkSaid(string To, LinkKind Kind, string? Role = null);
}
