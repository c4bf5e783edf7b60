using System.Net.Mail;

namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>What stands in the head of a message is one line: a second one would be somebody else's command to the mail server.</summary>
public static class OneLine
{
    public static bool Is(string? text) => text is null || !text.Any(IsBreak);

    /// <summary>The same words on one line.</summary>
    public static string Of(string text) =>
        string.Join(' ', string.Concat(text.Select(sign => IsBreak(sign) ? ' ' : sign)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>An address that a message can go to: one, on one line, without a name beside it.</summary>
    public static bool IsAddress(string? text) =>
        text is { Length: > 2 } && Is(text) && !text.Any(char.IsWhiteSpace) && MailAddress.TryCreate(text, out var read) && read.Address == text;

    // Also the two signs that end a line in Unicode alone.
    private static bool IsBreak(char sign) => char.IsControl(sign) || sign is '\u2028' or '\u2029';
}
