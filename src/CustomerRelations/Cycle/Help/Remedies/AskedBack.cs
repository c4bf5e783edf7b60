namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>What somebody who decides wanted to know, and what they were told.</summary>
/// <param name="By">Who asked.</param>
/// <param name="At">UTC.</param>
/// <param name="Answer">Nothing while it waits.</param>
/// <param name="AnsweredBy">Who answered.</param>
public sealed record AskedBack(string Words, string By, DateTime At, string? Answer, string? AnsweredBy, DateTime? AnsweredAt);
