using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Keep.Consents;

/// <summary>One entry of the ledger, to read.</summary>
/// <param name="By">Who wrote it down; empty when they did it themselves.</param>
/// <param name="Words">What was read to them; empty when that version is not here.</param>
/// <param name="At">UTC.</param>
public sealed record ConsentLine(ConsentPurpose Purpose, ConsentChannel Channel, bool IsGiven, int Wording, string? Words, ConsentSource Source, string? By, DateTime At);
