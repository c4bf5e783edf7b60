using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Letters;

/// <summary>A letter as it is read and printed.</summary>
/// <param name="Reference">The complaint's.</param>
/// <param name="Customer">Nothing when they stayed anonymous.</param>
/// <param name="Address">Their postal address, if we have one.</param>
/// <param name="Language">Theirs, for the page.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="Branch">Whose letter it is.</param>
/// <param name="Zone">The branch's IANA zone.</param>
/// <param name="SentBy">The channel it went by, when somebody said.</param>
public sealed record LetterView(Letter Letter, string Reference, string? Customer, string? Address, string? Language, string By, string Branch, string Zone, string? SentBy)
{
    /// <summary>The letter as plain text.</summary>
    public string ToText() => $"{Letter.Subject}\n\n{Letter.Body}\n".ReplaceLineEndings("\r\n");
}
