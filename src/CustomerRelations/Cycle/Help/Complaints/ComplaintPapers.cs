using CustomerRelations.Data;
using CustomerRelations.Office.Files;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>What lies in a complaint's folder beside our own notes: its files, and what the customer wrote on our page.</summary>
public sealed class ComplaintPapers(CrmDbContext db)
{
    /// <summary>In one question.</summary>
    public async Task<PapersView> OfAsync(Guid complaintId, CancellationToken cancel)
    {
        var rows = await (from complaint in db.Complaints.AsNoTracking().AsSingleQuery()
                          where complaint.Id == complaintId
                          select new
                          {
                              Feedback = db.Feedback.Where(told => told.ComplaintId == complaint.Id).OrderBy(told => told.At).FirstOrDefault(),
                              HasCustomer = db.Matters.Any(matter => matter.Id == complaint.Id && matter.CustomerId != null),
                              Added = db.FeedbackWords.Where(word => db.Feedback.Any(told => told.Id == word.FeedbackId && told.ComplaintId == complaint.Id)).ToList(),
                              Files = db.Attachments.Where(file => file.ComplaintId == complaint.Id && file.RemovedAt == null)
                                  .Select(file => new { file, By = db.Staff.Where(staff => staff.Id == file.AddedById).Select(staff => staff.DisplayName).FirstOrDefault() }).ToList(),
                          }).SingleAsync(cancel);
        return new PapersView(
            rows.Feedback, rows.HasCustomer, rows.Added.OrderBy(word => word.At).ToList(),
            rows.Files.Select(one => new FileLine(one.file.Id, one.file.FileName, one.file.Size, one.file.AddedAt, one.By)).OrderBy(line => line.AddedAt).ToList());
    }
}
