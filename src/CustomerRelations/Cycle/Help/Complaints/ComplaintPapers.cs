using CustomerRelations.Data;
using CustomerRelations.Office.Files;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>What lies in a complaint's folder beside our own notes: its files, and what the customer wrote on our page.</summary>
public sealed class ComplaintPapers(CrmDbContext db)
{
    /// <summary>In one question, and a second one for words where somebody wrote from outside.</summary>
    public async Task<PapersView> OfAsync(Guid complaintId, CancellationToken cancel)
    {
        var rows = await (from matter in db.Matters.AsNoTracking()
                          where matter.Id == complaintId
                          from told in db.Feedback.Where(told => told.ComplaintId == matter.Id).DefaultIfEmpty()
                          from file in db.Attachments.Where(file => file.ComplaintId == matter.Id && file.RemovedAt == null).DefaultIfEmpty()
                          from staff in db.Staff.Where(staff => staff.Id == file!.AddedById).DefaultIfEmpty()
                          select new { matter.CustomerId, Told = told, File = file, By = staff!.DisplayName }).ToListAsync(cancel);
        var wrote = rows[0].Told;
        return new PapersView(
            wrote, rows[0].CustomerId is not null,
            wrote is null ? [] : await db.FeedbackWords.AsNoTracking().Where(word => word.FeedbackId == wrote.Id).OrderBy(word => word.At).ToListAsync(cancel),
            rows.Where(row => row.File is not null)
                .Select(row => new FileLine(row.File!.Id, row.File.FileName, row.File.Size, row.File.AddedAt, row.By)).OrderBy(line => line.AddedAt).ToList());
    }
}
