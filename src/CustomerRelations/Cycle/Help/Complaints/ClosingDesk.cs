using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Places;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Where a complaint is closed though nobody said yes, and where it is said whether we see it as they do.</summary>
/// <remarks>A reason they know, or three tries on three days: else it stays open. Neither is ever counted as a yes.</remarks>
public sealed class ClosingDesk(CrmDbContext db, ComplaintActs acts, OpeningTimes times, Signature signature, TimeProvider clock)
{
    private static readonly ClosingRules ClosingRules = new();
    private static readonly NewFindingRules FindingRules = new();

    /// <returns>Done with the complaint's path; Invalid; NotFound; Conflict while it may not be closed, or when it moved on meanwhile.</returns>
    public async Task<Result<string>> CloseAsync(string? reference, Closing closing, Submission form, CancellationToken cancel) =>
        await acts.RunAsync(reference, closing.Version, await ClosingRules.ValidateAsync(closing, cancel), form, async (complaint, token) =>
        {
            if (complaint.ClosedAt is not null)
            {
                return Result.Conflict("It is closed already.");
            }

            if (await (closing.NotKnown ? NotKnownAsync(complaint, token) : JudgedAsync(complaint, closing.CloseWhy!.Trim())) is { } refused)
            {
                return refused;
            }

            db.Note(ComplaintHistory.Closed(closing.NotKnown), complaint);
            return null;
        }, cancel);

    /// <summary>Says whether we see it as they do, and what we learned.</summary>
    public async Task<Result<string>> FindAsync(string? reference, NewFinding found, Submission form, CancellationToken cancel) =>
        await acts.RunAsync(reference, found.Version, await FindingRules.ValidateAsync(found, cancel), form, (complaint, _) =>
        {
            complaint.Find(found.Finding, string.IsNullOrWhiteSpace(found.Lesson) ? null : found.Lesson.Trim());
            db.Note(ComplaintHistory.LookedInto, complaint);
            return Task.FromResult<Failure?>(null);
        }, cancel);

    private async Task<Failure?> NotKnownAsync(Complaint complaint, CancellationToken cancel)
    {
        if (complaint.Verdict is not null)
        {
            return Result.Conflict("They have answered. Close it with a reason they know, or go on putting it right.");
        }

        var days = await TriedAsync(complaint, cancel);
        if (days.Count < Complaint.TriesBeforeNotKnown)
        {
            return Result.Conflict($"It stays open: somebody tried to reach them on {Days(days.Count)}, and it takes {Complaint.TriesBeforeNotKnown} different days.");
        }

        complaint.CloseAsNotKnown(days, signature.StaffId, clock.Moment());
        return null;
    }

    private Task<Failure?> JudgedAsync(Complaint complaint, string why)
    {
        if (complaint.Verdict is null)
        {
            return Task.FromResult<Failure?>(Result.Conflict("Nobody has asked them yet. Ask whether it is put right, then close it with a reason."));
        }

        complaint.CloseAsJudged(why, signature.StaffId, clock.Moment());
        return Task.FromResult<Failure?>(null);
    }

    // Only what was tried since it was last opened counts.
    private async Task<IReadOnlyList<DateOnly>> TriedAsync(Complaint complaint, CancellationToken cancel)
    {
        var branch = await db.Matters.Where(matter => matter.Id == complaint.Id).Select(matter => matter.BranchId).SingleAsync(cancel);
        var again = await db.ComplaintReopenings.Where(row => row.ComplaintId == complaint.Id).MaxAsync(row => (DateTime?)row.At, cancel);
        var tries = await db.ComplaintTellings.AsNoTracking().Where(row => row.ComplaintId == complaint.Id && !row.Reached).Select(row => row.At).ToListAsync(cancel);
        return Tries.DaysOf(tries.Where(at => again is null || at >= again), await times.OfAsync(branch, cancel));
    }

    private static string Days(int count) => count == 1 ? "1 day" : $"{count} days";
}
