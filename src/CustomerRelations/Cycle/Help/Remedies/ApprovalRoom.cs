using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Limits;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>What whoever decides has to keep to: their own limit, other people's remedies, a day that is still ahead.</summary>
public sealed class ApprovalRoom(CrmDbContext db, Duty duty, Empowerment empowerment, DueDates dates)
{
    public Task<Colleague> MeAsync(CancellationToken cancel) => duty.MeAsync(cancel);

    public async Task<bool> IsMineAsync(Remedy remedy, CancellationToken cancel) => remedy.OfferedById == (await duty.MeAsync(cancel)).Id;

    /// <summary>Why this remedy cannot be promised by whoever asks.</summary>
    public async Task<Failure?> RefuseAsync(OpenCase about, Remedy remedy, CancellationToken cancel)
    {
        if (about.Complaint.ClosedAt is not null)
        {
            return Result.Conflict("The complaint was closed meanwhile. A closed complaint takes no remedy.");
        }

        var mine = await empowerment.NowAsync(await duty.NowAsync(cancel), remedy.Currency, cancel);
        var total = about.Used + remedy.Cost;
        return mine.Covers(total, remedy.Cost) ? null
            : mine.Most < total ? Result.NotAllowed($"With what is promised already this comes to {new Money(total, remedy.Currency)}, above your own limit of {mine.Words}. Somebody with more room decides.")
            : Result.NotAllowed($"This is more than the {mine.LeftWords} left of your own month. Somebody with more room decides.");
    }

    /// <summary>Who was quicker, and what they said.</summary>
    public async Task<Failure> DecidedAsync(Remedy remedy, CancellationToken cancel)
    {
        var name = await db.Staff.AsNoTracking().Where(staff => staff.Id == remedy.DecidedById).Select(staff => staff.DisplayName).FirstOrDefaultAsync(cancel) ?? "Somebody";
        return Result.Conflict($"{name} said {(remedy.ApprovedAt is null ? "no" : "yes")} to this already.");
    }

    /// <summary>By when it is done now, when the day it was offered for is over.</summary>
    public async Task<(DateTime? At, string Problem)> NewDateAsync(Remedy remedy, string? typed, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return (null, "The day it was offered for is over. By when do we do it now?");
        }

        var branchId = await db.Matters.Where(matter => matter.Id == remedy.ComplaintId).Select(matter => matter.BranchId).FirstAsync(cancel);
        return await dates.ReadAsync(typed, branchId, cancel);
    }
}
