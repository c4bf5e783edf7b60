using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>Sends what is due. Any number of nodes may do it at once: each message is held by one of them for a while.</summary>
/// <remarks>
/// Nothing is locked while the mail server is asked. A node that dies between its answer and the mark leaves a message that is sent once more
/// when its hold is over, with the same Message-ID.
/// </remarks>
public sealed class MailSweep(CrmDbContext db, Work work, IMailTransport transport, MessageSettings settings, TimeProvider clock)
{
    /// <value>How long one node holds a message; longer than handing it over may take.</value>
    public static readonly TimeSpan Hold = TimeSpan.FromMinutes(2);

    private const int Batch = 50;
    private const int BatchesARun = 20;

    /// <param name="asOf">Now, by the database's clock.</param>
    /// <param name="cancel">Stops between two messages.</param>
    public async Task SweepAsync(DateTime asOf, CancellationToken cancel)
    {
        // The database's clock, carried on by this machine's.
        var (me, began) = (Guid.CreateVersion7(), clock.GetTimestamp());
        DateTime Now() => Clock.ToMicrosecond(asOf + clock.GetElapsedTime(began));
        for (var batch = 0; batch < BatchesARun; batch++)
        {
            var held = await HoldAsync(me, Now(), cancel);
            for (var at = 0; at < held.Count; at++)
            {
                if (await SendAsync(held[at].Id, me, Now, cancel) is { End: MailEnd.Unreachable } nobody)
                {
                    await PostponeAsync(held.Skip(at + 1), me, nobody.Problem, Now(), cancel);
                    return;
                }
            }

            if (held.Count == 0)
            {
                return;
            }
        }
    }

    private static IQueryable<OutboxMessage> Due(IQueryable<OutboxMessage> messages, DateTime now) => messages.Where(message =>
        message.SentAt == null && message.DeadAt == null && message.CancelledAt == null && message.NextTryAt <= now && (message.LeasedUntil == null || message.LeasedUntil < now));

    // Whoever updates the row first has it: the other finds that it is held, on every database.
    private async Task<IReadOnlyList<(Guid Id, int Tries)>> HoldAsync(Guid me, DateTime now, CancellationToken cancel)
    {
        if (!await Due(db.OutboxMessages, now).AnyAsync(cancel))
        {
            return [];
        }

        await WriteAsync(async token =>
        {
            var due = await Due(db.OutboxMessages, now).OrderBy(message => message.NextTryAt).Select(message => message.Id).Take(Batch).ToListAsync(token);
            await Due(db.OutboxMessages.Where(message => due.Contains(message.Id)), now)
                .ExecuteUpdateAsync(set => set.SetProperty(message => message.LeasedBy, me).SetProperty(message => message.LeasedUntil, now + Hold), token);
        }, cancel);
        var held = await Mine(me).OrderBy(message => message.NextTryAt).Select(message => new { message.Id, message.Tries }).ToListAsync(cancel);
        return held.Select(one => (one.Id, one.Tries)).ToList();
    }

    private IQueryable<OutboxMessage> Mine(Guid me) =>
        db.OutboxMessages.Where(message => message.LeasedBy == me && message.SentAt == null && message.DeadAt == null && message.CancelledAt == null);

    private async Task<MailAnswer?> SendAsync(Guid id, Guid me, Func<DateTime> now, CancellationToken cancel)
    {
        if (!await TakeAsync(id, me, now(), cancel) || await LetterAsync(id, cancel) is not (var letter, var tries))
        {
            return null;
        }

        var answer = await transport.SendAsync(letter, cancel);
        if (answer.End == MailEnd.Taken)
        {
            // What was handed over is marked even when the office closes just now.
            await MarkSentAsync(id, now(), CancellationToken.None);
        }
        else if (answer.End == MailEnd.Refused || RetryPlan.IsOver(tries))
        {
            await WriteAsync(token => Mine(me).Where(message => message.Id == id).ExecuteUpdateAsync(
                set => set.SetProperty(message => message.DeadAt, now()).SetProperty(message => message.Problem, Cut(answer.Problem)).SetProperty(message => message.LeasedBy, (Guid?)null).SetProperty(message => message.LeasedUntil, (DateTime?)null), token), cancel);
        }
        else
        {
            await LetGoAsync([id], me, tries, answer.Problem, now(), cancel);
        }

        return answer;
    }

    // Counted before it is sent, so that a message that ends its node does not do so for ever. Nobody who took their word back meanwhile gets it.
    private async Task<bool> TakeAsync(Guid id, Guid me, DateTime now, CancellationToken cancel)
    {
        var taken = 0;
        await WriteAsync(async token =>
        {
            taken = await db.StillWelcome(Mine(me).Where(message => message.Id == id)).ExecuteUpdateAsync(
                set => set.SetProperty(message => message.Tries, message => message.Tries + 1).SetProperty(message => message.LeasedUntil, now + Hold), token);
            if (taken == 0)
            {
                await Mine(me).Where(message => message.Id == id).ExecuteUpdateAsync(
                    set => set.SetProperty(message => message.CancelledAt, now).SetProperty(message => message.StopPath, (string?)null).SetProperty(message => message.LeasedBy, (Guid?)null), token);
            }
        }, cancel);
        return taken > 0;
    }

    private async Task<(MailLetter Letter, int Tries)?> LetterAsync(Guid id, CancellationToken cancel)
    {
        var row = await (
            from message in db.OutboxMessages.AsNoTracking()
            where message.Id == id
            from sender in db.Staff.Where(sender => sender.Id == message.SenderId && sender.DisabledAt == null).DefaultIfEmpty()
            select new { message, Sender = sender == null ? null : sender.DisplayName, sender!.Email }).FirstOrDefaultAsync(cancel);
        if (row is null)
        {
            return null;
        }

        var (it, stop) = (row.message, row.message.StopPath is { } path && settings.HasLinks ? settings.AddressOf(path) : null);
        string Whole(string words) => words.Replace(Outbox.StopMark, stop, StringComparison.Ordinal);
        return (new MailLetter(
            it.Id, it.ToAddress, it.ToName, OneLine.Of(row.Sender ?? settings.FromName), OneLine.IsAddress(row.Email) ? row.Email : null,
            it.Subject, Whole(it.Text), Whole(it.Html), it.Purpose == ConsentPurpose.Service ? null : stop, it.WrittenAt), it.Tries);
    }

    private Task MarkSentAsync(Guid id, DateTime now, CancellationToken cancel) => WriteAsync(token => db.OutboxMessages.Where(message => message.Id == id && message.SentAt == null).ExecuteUpdateAsync(
        set => set.SetProperty(message => message.SentAt, now).SetProperty(message => message.StopPath, (string?)null).SetProperty(message => message.Problem, (string?)null)
            .SetProperty(message => message.LeasedBy, (Guid?)null).SetProperty(message => message.LeasedUntil, (DateTime?)null), token), cancel);

    // Nobody is there: the rest of the batch has had its try, too, and the next run asks with others.
    private async Task PostponeAsync(IEnumerable<(Guid Id, int Tries)> rest, Guid me, string? problem, DateTime now, CancellationToken cancel)
    {
        foreach (var group in rest.GroupBy(one => one.Tries, one => one.Id))
        {
            await LetGoAsync([.. group], me, group.Key + 1, problem, now, cancel);
        }
    }

    private Task LetGoAsync(IReadOnlyCollection<Guid> ids, Guid me, int tries, string? problem, DateTime now, CancellationToken cancel)
    {
        var (next, dead) = (now + RetryPlan.WaitAfter(tries), RetryPlan.IsOver(tries) ? now : (DateTime?)null);
        return WriteAsync(token => Mine(me).Where(message => ids.Contains(message.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(message => message.NextTryAt, next).SetProperty(message => message.Tries, tries).SetProperty(message => message.DeadAt, dead).SetProperty(message => message.Problem, Cut(problem))
                .SetProperty(message => message.LeasedBy, (Guid?)null).SetProperty(message => message.LeasedUntil, (DateTime?)null), token), cancel);
    }

    private static string? Cut(string? problem) => problem is null ? null : Lengths.Cut(problem, Lengths.Sentences);

    /// <exception cref="InvalidOperationException">The database cannot be written now.</exception>
    private async Task WriteAsync(Func<CancellationToken, Task> write, CancellationToken cancel)
    {
        var result = await work.RunAsync(null, async token =>
        {
            await write(token);
            return Result.Done("");
        }, cancel);
        if (!result.IsDone)
        {
            throw new InvalidOperationException($"The outbox cannot be written: {result.Kind}.");
        }
    }
}
