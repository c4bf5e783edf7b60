using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>The outbox as an admin sees it: what waits, what left, what was given up.</summary>
public sealed class OutboxBook(CrmDbContext db, Work work, TimeProvider clock)
{
    public const int PageSize = 50;

    private const string Book = "/admin/outbox";

    // Where the link was stands a word: its secret is nobody's here.
    private const string LinkWord = "[the link to stop it]";

    /// <param name="state">Only these; null for all.</param>
    /// <param name="after">The message after which the page begins; null for the first page.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<OutboxPage> PageAsync(OutboxState? state, Guid? after, CancellationToken cancel)
    {
        var chosen = Of(state);
        var from = after is null ? null : await db.OutboxMessages.Where(message => message.Id == after).Select(message => new { message.Id, message.WrittenAt }).FirstOrDefaultAsync(cancel);
        var rest = from is null ? chosen : chosen.Where(message => message.WrittenAt < from.WrittenAt || (message.WrittenAt == from.WrittenAt && message.Id.CompareTo(from.Id) < 0));
        var lines = await Lines(rest.OrderByDescending(message => message.WrittenAt).ThenByDescending(message => message.Id).Take(PageSize + 1)).ToListAsync(cancel);
        return new OutboxPage(lines.Take(PageSize).ToList(), lines.Count > PageSize ? lines[PageSize - 1].Id : null, from is not null, clock.Moment());
    }

    /// <returns>Nothing when there is no such message.</returns>
    public async Task<OutboxView?> FindAsync(Guid id, CancellationToken cancel)
    {
        var line = await Lines(db.OutboxMessages.Where(message => message.Id == id)).FirstOrDefaultAsync(cancel);
        var words = await db.OutboxMessages.AsNoTracking().Where(message => message.Id == id)
            .Select(message => new { message.Text, message.Html, Sender = db.Staff.Where(staff => staff.Id == message.SenderId).Select(staff => staff.DisplayName).FirstOrDefault() }).FirstOrDefaultAsync(cancel);
        return line is null || words is null ? null : new OutboxView(line, words.Sender, Shown(words.Text), Shown(words.Html));
    }

    /// <summary>Tries a message that was given up from the beginning.</summary>
    /// <returns>Done with the message's path; NotFound; Conflict when it was not given up.</returns>
    public Task<Result<string>> TryAgainAsync(Guid id, Submission form, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        if (await db.OutboxMessages.FirstOrDefaultAsync(message => message.Id == id, token) is not { } message)
        {
            return Result.NotFound("There is no such message.");
        }

        if (message.DeadAt is null || message.SentAt is not null || message.CancelledAt is not null)
        {
            return Result.Conflict("It was not given up. Nothing is to be tried again.");
        }

        (message.DeadAt, message.Tries, message.NextTryAt) = (null, 0, clock.Moment());
        db.Note("Message tried again", message);
        return Result.Done($"{Book}/{message.Id}");
    }, cancel);

    private static string Shown(string words) => words.Replace(Outbox.StopMark, LinkWord, StringComparison.Ordinal);

    private IQueryable<OutboxMessage> Of(OutboxState? state) => state switch
    {
        OutboxState.Waiting => db.OutboxMessages.Where(message => message.SentAt == null && message.DeadAt == null && message.CancelledAt == null),
        OutboxState.Sent => db.OutboxMessages.Where(message => message.SentAt != null),
        OutboxState.Dead => db.OutboxMessages.Where(message => message.DeadAt != null && message.SentAt == null && message.CancelledAt == null),
        OutboxState.Cancelled => db.OutboxMessages.Where(message => message.CancelledAt != null),
        _ => db.OutboxMessages,
    };

    private IQueryable<OutboxLine> Lines(IQueryable<OutboxMessage> messages) =>
        from message in messages.AsNoTracking()
        from customer in db.Customers.Where(customer => customer.Id == message.CustomerId && customer.ErasedAt == null).DefaultIfEmpty()
        orderby message.WrittenAt descending, message.Id descending
        select new OutboxLine(
            message.Id, message.Purpose, message.ToAddress, message.Subject, customer == null ? null : customer.DisplayName, customer == null ? null : customer.Reference,
            message.WrittenAt, message.NextTryAt, message.Tries, message.SentAt, message.DeadAt, message.CancelledAt, message.Problem);
}
