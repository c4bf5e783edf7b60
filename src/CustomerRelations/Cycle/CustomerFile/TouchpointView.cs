using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>What the page of one conversation shows.</summary>
/// <param name="Customer">null when they stayed anonymous.</param>
/// <param name="Matter">The reference of the matter it is about.</param>
/// <param name="Complaint">The reference of the complaint beside its matter; null when there is none.</param>
/// <param name="Holder">Who has its matter now.</param>
/// <param name="Now">The moment it was read, UTC.</param>
public sealed record TouchpointView(Chapter Chapter, Customer? Customer, string Matter, IReadOnlyList<WordsAdded> Corrections, string? Complaint, Holder Holder, DateTime Now)
{
    /// <value>What they had been told before about the same matter.</value>
    public string? Told { get; init; }

    /// <value>Whether what they were told in this conversation came so, as it was heard later.</value>
    public AsTold? Came { get; init; }

    /// <value>Whoever looks wrote it down, and may still put other words in its place.</value>
    public bool MayBeAmended { get; init; }
}
