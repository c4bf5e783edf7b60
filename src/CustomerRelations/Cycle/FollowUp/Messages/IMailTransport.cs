namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>How messages leave the house.</summary>
public interface IMailTransport
{
    /// <value>In words for an admin: where they go.</value>
    string Words { get; }

    /// <summary>Hands one message over, within half a minute. What goes wrong is an answer, not an exception.</summary>
    Task<MailAnswer> SendAsync(MailLetter letter, CancellationToken cancel);
}
