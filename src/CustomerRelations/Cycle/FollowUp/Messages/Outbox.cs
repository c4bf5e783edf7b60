using CustomerRelations.Data;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>Where messages lie until they leave. One is written in the same save as its cause.</summary>
public sealed class Outbox(CrmDbContext db)
{
    /// <value>Where the stop link comes into the words; the link itself is put there when the message leaves, and never kept after.</value>
    public const string StopMark = "[[stop-link]]";

    /// <summary>Lays a message into the outbox. Adds to the context and saves nothing.</summary>
    /// <exception cref="ArgumentException">The subject, the name or the address is more than one line, or no address.</exception>
    public void Write(OutboxMessage message)
    {
        if (!OneLine.Is(message.Subject) || !OneLine.Is(message.ToName))
        {
            throw new ArgumentException("A subject and a name are one line each.", nameof(message));
        }

        if (!OneLine.IsAddress(message.ToAddress))
        {
            throw new ArgumentException("That is no address of an e-mail.", nameof(message));
        }

        db.OutboxMessages.Add(message);
        db.Note("Message written", message);
    }
}
