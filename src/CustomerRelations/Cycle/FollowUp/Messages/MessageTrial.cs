using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>Shows a template as a message to a real customer, and sends it to whoever asks.</summary>
public sealed class MessageTrial(CrmDbContext db, Work work, Duty duty, MessagePeople people, MessageDraft draft, TimeProvider clock)
{
    /// <param name="template">The words.</param>
    /// <param name="reference">Whose file; empty for somebody who has an e-mail.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Nothing when there is no such customer.</returns>
    public async Task<MessagePreview?> ReadAsync(LetterTemplate template, string? reference, CancellationToken cancel)
    {
        if (await CustomerAsync(reference, cancel) is not var (id, read, facts) || facts is null)
        {
            return null;
        }

        var sender = await MeAsync(cancel);
        return new MessagePreview(read, facts.Name, draft.Write(template, facts, sender, Feeling.Delighted), draft.Write(template, facts, sender, Feeling.Upset), draft.HasLinks);
    }

    /// <summary>Sends it to the e-mail of whoever asks, as it would read for the customer; the customer gets nothing, and its link leads nowhere.</summary>
    /// <returns>Done with the message's path; NotFound; Conflict when there is no e-mail to send it to.</returns>
    public Task<Result<string>> SendToMeAsync(Guid templateId, string? reference, Submission form, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        if (await db.LetterTemplates.AsNoTracking().FirstOrDefaultAsync(row => row.Id == templateId, token) is not { } template || await CustomerAsync(reference, token) is not var (_, _, facts) || facts is null)
        {
            return Result.NotFound("We have no such template, or no file under that reference.");
        }

        var (me, now) = (await duty.MeAsync(token), clock.Moment());
        var address = await db.Staff.Where(staff => staff.Id == me.Id).Select(staff => staff.Email).FirstOrDefaultAsync(token);
        if (!OneLine.IsAddress(address))
        {
            return Result.Conflict("Your account has no e-mail that it could go to.");
        }

        var written = draft.Write(template, facts, await MeAsync(token), null);
        var message = new OutboxMessage
        {
            StaffId = me.Id, SenderId = me.Id, Purpose = ConsentPurpose.Service, ToAddress = address!, ToName = OneLine.Of(me.Name), Subject = written.Subject,
            Text = MessagePreview.Shown(written.Text), Html = MessagePreview.Shown(written.Html), Language = written.Language, WrittenAt = now, NextTryAt = now,
        };
        draft.Lay(message);
        return Result.Done($"/admin/outbox/{message.Id}");
    }, cancel);

    private async Task<(Guid Id, string Reference, MessageFacts? Facts)?> CustomerAsync(string? reference, CancellationToken cancel)
    {
        var known = db.Customers.AsNoTracking().Where(customer => customer.ErasedAt == null && customer.MergedIntoId == null);
        var found = string.IsNullOrWhiteSpace(reference)
            ? await known.Where(customer => customer.ContactPoints.Any(point => point.Kind == ContactKind.Email)).OrderBy(customer => customer.NameKey).ThenBy(customer => customer.Id)
                .Select(customer => new { customer.Id, customer.Reference }).FirstOrDefaultAsync(cancel)
            : Reference.TryRead(reference, out var read) ? await known.Where(customer => customer.Reference == read).Select(customer => new { customer.Id, customer.Reference }).FirstOrDefaultAsync(cancel) : null;
        return found is null ? null : (found.Id, found.Reference, (await people.CustomersAsync([found.Id], ConsentPurpose.Service, cancel)).GetValueOrDefault(found.Id));
    }

    private async Task<MessageSender> MeAsync(CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        return (await people.SendersAsync([me.Id], cancel)).GetValueOrDefault(me.Id, people.Office);
    }
}
