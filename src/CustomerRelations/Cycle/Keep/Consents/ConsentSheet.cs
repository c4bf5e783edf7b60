using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Keep.Consents;

/// <summary>What a customer agreed to, with its whole history.</summary>
/// <param name="Lines">The last said first.</param>
/// <param name="Newest">The words that are read now, by purpose.</param>
public sealed record ConsentSheet(Customer Customer, IReadOnlyList<ConsentLine> Lines, IReadOnlyDictionary<ConsentPurpose, ConsentWording> Newest)
{
    /// <summary>What they said last; empty when nobody has asked.</summary>
    public ConsentLine? Last(ConsentPurpose purpose, ConsentChannel channel) => Lines.FirstOrDefault(line => line.Purpose == purpose && line.Channel == channel);
}
