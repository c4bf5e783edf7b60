using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Files;
using CustomerRelations.Office.Places;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Outside;

/// <summary>Opens somebody's own page by its reference and the secret of its link.</summary>
public sealed class FeedbackFolder(CrmDbContext db, OpeningTimes times, FileCabinet cabinet, TimeProvider clock)
{
    /// <returns>null when the two do not go together, whichever of them is wrong.</returns>
    public async Task<FeedbackView?> OpenAsync(string? reference, string? secret, CancellationToken cancel)
    {
        if (await FindAsync(reference, secret, cancel) is not { } feedback)
        {
            return null;
        }

        var (now, days) = (clock.Moment(), await times.OfAsync(feedback.BranchId, cancel));
        var branch = await db.Branches.AsNoTracking().Where(one => one.Id == feedback.BranchId).Select(one => one.Name).SingleAsync(cancel);
        var complaint = feedback.ComplaintId is { } id ? await db.Complaints.AsNoTracking().Include(one => one.Reopenings).SingleAsync(one => one.Id == id, cancel) : null;
        var owner = complaint is null ? null : await (from matter in db.Matters where matter.Id == complaint.Id join staff in db.Staff on matter.OwnerId equals staff.Id where staff.Id != StaffMember.SystemId select staff.DisplayName).FirstOrDefaultAsync(cancel);
        var suggestion = feedback.SuggestionId is { } heard ? await db.Suggestions.AsNoTracking().SingleAsync(one => one.Id == heard, cancel) : null;
        var (thankBy, answerBy) = await ClockAsync(feedback, days, cancel);
        return new FeedbackView(
            feedback.Reference, feedback.Kind, feedback.Words, branch, days.Zone, FirstName(owner), thankBy, answerBy, complaint?.Step,
            complaint is { ClosedAt: null }, suggestion?.Answer,
            FeedbackStory.Of(feedback, complaint, complaint is null ? [] : await ToldAsync(complaint.Id, cancel), suggestion), await FilesAsync(feedback, cancel), now);
    }

    /// <summary>A file they sent along, to be handed out to them.</summary>
    /// <returns>null when it is not theirs, was taken away, or the link does not fit.</returns>
    public async Task<HandedFile?> FetchAsync(string? reference, string? secret, Guid id, CancellationToken cancel) =>
        await FindAsync(reference, secret, cancel) is { } feedback
            ? cabinet.Hand(await db.Attachments.AsNoTracking().FirstOrDefaultAsync(file => file.Id == id && file.FeedbackId == feedback.Id && file.RemovedAt == null, cancel))
            : null;

    private async Task<Feedback?> FindAsync(string? reference, string? secret, CancellationToken cancel)
    {
        var feedback = Reference.TryRead(reference, out var read) && SecretLink.IsOne(secret)
            ? await db.Feedback.AsNoTracking().Include(told => told.Added).SingleOrDefaultAsync(told => told.Reference == read, cancel)
            : null;
        return feedback is not null && SecretLink.Opens(secret, feedback.SecretHash) ? feedback : null;
    }

    private async Task<(DateTime ThankBy, DateTime AnswerBy)> ClockAsync(Feedback feedback, OpenDays days, CancellationToken cancel)
    {
        var policy = await db.ComplaintPolicies.AsNoTracking().Where(one => one.BranchId == feedback.BranchId || one.BranchId == null)
            .OrderBy(one => one.BranchId == null).FirstOrDefaultAsync(cancel);
        var thankBy = days.EndOfWorkingDay(feedback.At, policy?.ThankWithin ?? Complaint.ThankWithin);
        var answerBy = policy is { FinalInWorkingDays: false }
            ? days.EndOf(days.DayOf(feedback.At).AddDays(policy.FinalWithin))
            : days.EndOfWorkingDay(feedback.At, policy?.FinalWithin ?? Complaint.ResolveWithin);
        return (thankBy, answerBy);
    }

    private async Task<IReadOnlyList<ComplaintTelling>> ToldAsync(Guid complaintId, CancellationToken cancel) =>
        await db.ComplaintTellings.AsNoTracking().Where(told => told.ComplaintId == complaintId && told.Reached).OrderBy(told => told.At).ToListAsync(cancel);

    private async Task<IReadOnlyList<FileLine>> FilesAsync(Feedback feedback, CancellationToken cancel) =>
        await db.Attachments.AsNoTracking().Where(file => file.FeedbackId == feedback.Id && file.RemovedAt == null).OrderBy(file => file.AddedAt).ThenBy(file => file.Id)
            .Select(file => new FileLine(file.Id, file.FileName, file.Size, file.AddedAt, null)).ToListAsync(cancel);

    private static string FirstName(string? name) => (name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
}
