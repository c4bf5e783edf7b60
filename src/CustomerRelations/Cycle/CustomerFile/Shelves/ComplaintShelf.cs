using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.CustomerFile.Shelves;

/// <summary>All that one customer complained about, and what they said in the end.</summary>
public sealed class ComplaintShelf(CrmDbContext db, FilingCabinet cabinet)
{
    /// <value>Complaints on one page.</value>
    public const int PageSize = 20;

    /// <param name="reference">Whose file.</param>
    /// <param name="before">Only complaints received before this one, by reference; empty for the newest.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>NotFound when there is no such file.</returns>
    public async Task<Result<ComplaintShelfView>> OpenAsync(string? reference, string? before, CancellationToken cancel)
    {
        if (await cabinet.CoverAsync(reference, cancel) is not { } cover)
        {
            return FilingCabinet.NoFile;
        }

        var theirs = db.Matters.AsNoTracking().Where(matter => matter.CustomerId == cover.Customer.Id).Join(db.Complaints, matter => matter.Id, complaint => complaint.Id, (_, complaint) => complaint);
        var from = Reference.TryRead(before, out var read) ? await theirs.SingleOrDefaultAsync(complaint => complaint.Reference == read, cancel) : null;
        var rest = from is null ? theirs : theirs.Where(complaint =>
            complaint.ReceivedAt < from.ReceivedAt || (complaint.ReceivedAt == from.ReceivedAt && complaint.Id.CompareTo(from.Id) < 0));
        var lines = await rest.OrderByDescending(complaint => complaint.ReceivedAt).ThenByDescending(complaint => complaint.Id).Take(PageSize + 1)
            .Select(complaint => new FileComplaint(
                complaint.Reference, complaint.Words, complaint.ReceivedAt, complaint.ThankedAt, complaint.ThinkSolvedAt, complaint.Verdict, complaint.ClosedAt) { LastToldAt = complaint.LastToldAt })
            .ToListAsync(cancel);
        return Result.Done(new ComplaintShelfView(
            cover, lines.Take(PageSize).ToList(), lines.Count > PageSize ? lines[PageSize - 1].Reference : null, from is not null));
    }
}
