using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Keep.Consents;

/// <summary>What somebody sees who follows the link of a message.</summary>
/// <param name="Purpose">What the message was for.</param>
/// <param name="Branch">Where they are known.</param>
/// <param name="Agreed">What they agree to by e-mail at the moment.</param>
/// <param name="Words">What each of it means, in the words that are read now.</param>
public sealed record StopView(ConsentPurpose Purpose, string Branch, IReadOnlyCollection<ConsentPurpose> Agreed, IReadOnlyDictionary<ConsentPurpose, ConsentWording> Words)
{
    /// <value>The message needs consent, and they still give it.</value>
    public bool CanStop => Agreed.Contains(Purpose);
}
