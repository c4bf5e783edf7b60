using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>One conversation in full, and the words added to it later.</summary>
public sealed class TouchpointFolder(CrmDbContext db, Work work, LabelBook labels, Signature signature, TimeProvider clock, IValidator<NewCorrection> rules)
{
    /// <returns>NotFound when there is no such conversation.</returns>
    public async Task<Result<TouchpointView>> OpenAsync(string? reference, CancellationToken cancel)
    {
        var touchpoint = Reference.TryRead(reference, out var read)
            ? await db.Touchpoints.AsNoTracking().Include(found => found.Values).Include(found => found.Corrections).AsSplitQuery()
                .SingleOrDefaultAsync(found => found.Reference == read, cancel)
            : null;
        if (touchpoint is null)
        {
            return Result.NotFound("We have no conversation under that reference.");
        }

        var customer = await db.Customers.AsNoTracking().SingleOrDefaultAsync(found => found.Id == touchpoint.CustomerId, cancel);
        var words = await labels.ReadAsync(cancel);
        var ids = touchpoint.Corrections.Select(correction => correction.ById).Append(touchpoint.StaffId).Append(touchpoint.LoggedById ?? touchpoint.StaffId).Distinct().ToList();
        var names = await db.Staff.Where(staff => ids.Contains(staff.Id)).ToDictionaryAsync(staff => staff.Id, staff => staff.DisplayName, cancel);
        var (matter, complaint, holder, promised, handedOver, told) = await CameOfAsync(touchpoint, cancel);
        return Result.Done(new TouchpointView(
            ChapterOf(touchpoint, words, names, touchpoint.StagesLived(customer?.KnownSince < touchpoint.OccurredAt, promised, handedOver)),
            customer,
            matter,
            touchpoint.Corrections.OrderBy(correction => correction.At)
                .Select(correction => new WordsAdded(correction.Words, names.GetValueOrDefault(correction.ById, ""), correction.At)).ToList(),
            complaint, holder, clock.Moment())
        {
            Told = told.Before,
            Came = told.Came,
            MayBeAmended = touchpoint.MayBeAmendedBy(signature.StaffId, clock.Moment()),
        });
    }

    /// <summary>Adds words beside what was written; what was written stays.</summary>
    /// <returns>Done with the conversation's path; Invalid, NotFound, or what the write path answers.</returns>
    public async Task<Result<string>> CorrectAsync(string? reference, NewCorrection correction, Submission form, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(correction, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            var touchpoint = Reference.TryRead(reference, out var read)
                ? await db.Touchpoints.SingleOrDefaultAsync(found => found.Reference == read, token)
                : null;
            if (touchpoint is null)
            {
                return Result.NotFound("We have no conversation under that reference.");
            }

            db.Add(touchpoint.Correct(correction.Words!.Trim(), signature.StaffId, clock.Moment()));
            db.Note("Correction added", touchpoint);
            return Result.Done($"/touchpoints/{touchpoint.Reference}");
        }, cancel);
    }

    private static Chapter ChapterOf(Touchpoint touchpoint, Labels words, Dictionary<Guid, string> names, IReadOnlyList<CycleStage> stages) =>
        new(touchpoint, words[touchpoint.ChannelId], names.GetValueOrDefault(touchpoint.StaffId, ""),
            touchpoint.Values.Select(value => new AddedValue(words[value.ListItemId], value.Note)).ToList(), stages)
        {
            WrittenBy = touchpoint.LoggedById is { } writer ? names.GetValueOrDefault(writer) : null,
        };

    // The matter it is about, the complaint beside it and who has it, whether something was promised in it, and whether it moved on.
    private async Task<(string Matter, string? Complaint, Holder Holder, bool Promised, bool HandedOver, (string? Before, AsTold? Came) Told)> CameOfAsync(Touchpoint touchpoint, CancellationToken cancel)
    {
        var came = await db.Matters.AsNoTracking().Where(matter => matter.Id == touchpoint.MatterId)
            .Select(matter => new
            {
                matter.Reference,
                Owner = db.Staff.Where(staff => staff.Id == matter.OwnerId).Select(staff => staff.DisplayName).First(),
                Offer = db.Handovers.Where(offer => offer.MatterId == matter.Id && offer.AcceptedAt == null && offer.ReturnedAt == null)
                    .OrderByDescending(offer => offer.OfferedAt)
                    .Select(offer => new
                    {
                        To = db.Staff.Where(staff => staff.Id == offer.ToStaffId).Select(staff => staff.DisplayName).FirstOrDefault()
                            ?? db.Teams.Where(team => team.Id == offer.ToTeamId).Select(team => team.Name).FirstOrDefault(),
                        offer.OfferedAt,
                    })
                    .FirstOrDefault(),
                Complaint = db.Complaints.Where(complaint => complaint.Id == matter.Id).Select(complaint => complaint.Reference).FirstOrDefault(),
                Promised = db.Promises.Any(promise => promise.TouchpointId == touchpoint.Id),
                HandedOver = db.Handovers.Any(handover => handover.TouchpointId == touchpoint.Id),
                Told = db.Touchpoints.Where(before => before.MatterId == matter.Id && before.OccurredAt < touchpoint.OccurredAt && before.ToldToExpect != null)
                    .OrderByDescending(before => before.OccurredAt).Select(before => before.ToldToExpect).FirstOrDefault(),
                Came = db.Touchpoints.Where(after => after.MatterId == matter.Id && after.OccurredAt > touchpoint.OccurredAt && after.AsTold != null)
                    .OrderBy(after => after.OccurredAt).Select(after => after.AsTold).FirstOrDefault(),
            })
            .SingleAsync(cancel);
        return (came.Reference, came.Complaint, new Holder(came.Owner, came.Offer?.To, came.Offer?.OfferedAt), came.Promised, came.HandedOver, (came.Told, came.Came));
    }
}
