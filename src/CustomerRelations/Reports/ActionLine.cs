using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>Something we changed and looked at again: complaints of its cause in as many days before and after.</summary>
/// <param name="Days">How long each of the two was looked at; empty when nothing was counted.</param>
public sealed record ActionLine(string Reference, CorrectiveKind Kind, string Words, Guid? CauseId, int? Before, int? After, int? Days, ActionEffect? Effect, DateTime? CheckedAt);
