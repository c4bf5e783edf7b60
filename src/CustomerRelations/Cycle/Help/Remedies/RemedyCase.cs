using CustomerRelations.Entities;
using CustomerRelations.Office.Limits;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>A complaint with what its remedies are measured by.</summary>
/// <param name="ComplaintId">Of the complaint and its matter.</param>
/// <param name="Reference">The complaint's.</param>
/// <param name="Words">What the customer said.</param>
/// <param name="Customer">Nothing when they stayed anonymous.</param>
/// <param name="CustomerReference">Of the customer's file.</param>
/// <param name="Pronoun">As they said it.</param>
/// <param name="IsClosed">Takes no remedy any more.</param>
/// <param name="BranchId">Whose clock and money count.</param>
/// <param name="Zone">The branch's IANA zone.</param>
/// <param name="Used">What was promised so far costs this.</param>
/// <param name="MeId">Whoever asks.</param>
/// <param name="Manages">They say yes or no to what others offer.</param>
/// <param name="Mine">What whoever asks may decide.</param>
/// <param name="Decider">Who decides above it.</param>
public sealed record RemedyCase(
    Guid ComplaintId, string Reference, string Words, string? Customer, string? CustomerReference, string? Pronoun,
    bool IsClosed, Guid BranchId, string Zone, Money Used, Guid MeId, bool Manages, Allowance Mine, string Decider)
{
    /// <value>They look after the complaint.</value>
    public bool IsMine { get; init; }
}
