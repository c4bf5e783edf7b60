using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>What a message to one customer may say.</summary>
/// <param name="Address">Their best e-mail; empty when there is none.</param>
/// <param name="Language">A BCP 47 tag; empty for the office's.</param>
/// <param name="LastLeft">How they left us last.</param>
/// <param name="MayHear">They agreed to the purpose, and did not ask us to keep away.</param>
/// <param name="Zone">Their IANA zone, or the branch's.</param>
public sealed record MessageFacts(
    Guid CustomerId, string Name, string? AddressAs, string? Address, string? Language, Feeling? LastLeft, bool MayHear, bool ContactRefused, string Branch, string Zone)
{
    public bool IsUpset(Feeling? left) => (left ?? LastLeft) is Feeling.Upset or Feeling.Unhappy;
}
