using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office;

/// <summary>Tells who changed something last.</summary>
public sealed class LastHand(CrmDbContext db)
{
    /// <param name="subjectId">The row.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Nothing when nobody changed it since it was there.</returns>
    public Task<Hand?> OnAsync(Guid subjectId, CancellationToken cancel) =>
        (from entry in db.Changes.AsNoTracking()
         join staff in db.Staff on entry.ById equals staff.Id
         where entry.SubjectId == subjectId
         orderby entry.Seq descending
         select new Hand(staff.DisplayName, entry.At)).FirstOrDefaultAsync(cancel);
}
