using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Letters;

/// <summary>A letter in the list of its complaint.</summary>
/// <param name="By">Who wrote it.</param>
/// <param name="At">UTC.</param>
/// <param name="SentAt">UTC; nothing while it lies here.</param>
/// <param name="SentBy">The channel it went by, when somebody said.</param>
public sealed record LetterLine(Guid Id, LetterKind Kind, string Subject, string By, DateTime At, DateTime? SentAt, string? SentBy);
