using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data.Erasing;

/// <summary>Takes the words and the address out of what was written to somebody. That we wrote, when and what for stays.</summary>
public static class MessageWords
{
    /// <summary>Forgets the messages to these customers; what has not left yet never does. Their links lead nowhere any more. Only inside an act of <see cref="Work"/>.</summary>
    /// <param name="db">The books.</param>
    /// <param name="customers">Who is erased.</param>
    /// <param name="at">UTC.</param>
    /// <param name="cancel">Stops between two kinds.</param>
    public static async Task ForgetAsync(CrmDbContext db, IReadOnlyCollection<Guid> customers, DateTime at, CancellationToken cancel)
    {
        var theirs = db.OutboxMessages.Where(message => message.CustomerId != null && customers.Contains(message.CustomerId.Value));
        await theirs.Where(message => message.SentAt == null && message.CancelledAt == null).ExecuteUpdateAsync(set => set.SetProperty(message => message.CancelledAt, at), cancel);
        await theirs.ExecuteUpdateAsync(
            set => set.SetProperty(message => message.ToAddress, Gone.Words).SetProperty(message => message.ToName, (string?)null)
                .SetProperty(message => message.Subject, Gone.Words).SetProperty(message => message.Text, Gone.Words).SetProperty(message => message.Html, Gone.Words)
                .SetProperty(message => message.StopHash, (byte[]?)null).SetProperty(message => message.StopPath, (string?)null).SetProperty(message => message.Problem, (string?)null).SetProperty(message => message.Language, (string?)null),
            cancel);
    }
}
