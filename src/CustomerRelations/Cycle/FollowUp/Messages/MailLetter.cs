namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>A message as it goes out of the door.</summary>
/// <param name="Id">The row's key, which is the Message-ID: the same for every try.</param>
/// <param name="FromName">Who signs it.</param>
/// <param name="ReplyTo">Where an answer goes; empty for the address it comes from.</param>
/// <param name="StopAddress">The whole stop link; empty for a message that needs no consent.</param>
/// <param name="WrittenAt">UTC.</param>
public sealed record MailLetter(
    Guid Id, string To, string? ToName, string FromName, string? ReplyTo, string Subject, string Text, string Html, string? StopAddress, DateTime WrittenAt);
