using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Letters;

/// <summary>Writes letters about complaints and says when they left the house.</summary>
public sealed class LetterDesk(CrmDbContext db, Work work, LabelBook labels, Signature signature, TimeProvider clock, IValidator<NewLetter> rules)
{
    /// <returns>Done with the letter's path; Invalid; NotFound.</returns>
    public async Task<Result<string>> WriteAsync(Submission form, string? reference, NewLetter input, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(input, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            if (!Reference.TryRead(reference, out var read) || await db.Complaints.FirstOrDefaultAsync(row => row.Reference == read, token) is not { } complaint)
            {
                return Result.NotFound("We have no complaint under that reference.");
            }

            var template = await db.LetterTemplates.Where(row => row.Id == input.TemplateId).Select(row => (Guid?)row.Id).FirstOrDefaultAsync(token);
            var action = await db.ComplaintActions.Where(row => row.ComplaintId == complaint.Id && row.ActionId == input.ActionId).Select(row => (Guid?)row.ActionId).FirstOrDefaultAsync(token);
            var letter = Letter.Write(
                complaint, input.Kind!.Value, input.Subject!.Trim(), input.Body!.ReplaceLineEndings("\n").Trim(), signature.StaffId, clock.Moment(), template, action);
            db.Letters.Add(letter);
            db.Note("Letter written", letter);
            return Result.Done($"/complaints/{complaint.Reference}/letters/{letter.Id}");
        }, cancel);
    }

    /// <summary>Says that it left the house: they are told, and by a thank-you letter thanked.</summary>
    /// <returns>Done with the complaint's path; Invalid when the channel is not offered; NotFound; Conflict when it was sent before.</returns>
    public Task<Result<string>> SendAsync(Submission form, string? reference, Guid id, LetterWay way, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        var letter = await db.Letters.FirstOrDefaultAsync(row => row.Id == id, token);
        var complaint = Reference.TryRead(reference, out var read) && letter is not null
            ? await db.Complaints.FirstOrDefaultAsync(row => row.Id == letter.ComplaintId && row.Reference == read, token)
            : null;
        if (letter is null || complaint is null)
        {
            return Result.NotFound("We have no letter under that address.");
        }

        if (letter.SentAt is not null)
        {
            return Result.Conflict("It was sent before.");
        }

        if (way.ChannelId is { } channel && (await labels.ReadAsync(token)).Find(ListKind.Channel, channel) is null)
        {
            return Result.Invalid(nameof(way.ChannelId), "That way to talk is no longer offered. Choose another one.");
        }

        await LeaveAsync(letter, complaint, way, token);
        db.Note("Letter sent", letter);
        return Result.Done($"/complaints/{complaint.Reference}");
    }, cancel);

    // They are told by it, and thanked when that is what it is for.
    private async Task LeaveAsync(Letter letter, Complaint complaint, LetterWay way, CancellationToken token)
    {
        var now = clock.Moment();
        letter.Send(now);
        if (letter.Kind == LetterKind.ThankYou)
        {
            complaint.Thank(Lengths.Cut(letter.Body, Lengths.Words), signature.StaffId, now);
        }

        db.ComplaintTellings.Add(ComplaintTelling.Tell(complaint, $"A letter: {letter.Subject}", signature.StaffId, now, way.ChannelId));
        if (await db.ComplaintActions.FirstOrDefaultAsync(row => row.ComplaintId == complaint.Id && row.ActionId == letter.ActionId && row.ToldAt == null, token) is { } told)
        {
            (told.ToldAt, told.ToldById) = (now, signature.StaffId);
        }
    }
}
