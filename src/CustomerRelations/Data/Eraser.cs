using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data;

/// <summary>Takes words out of the history: that something was done stays written, what it said does not.</summary>
internal static class Eraser
{
    /// <summary>Erases what acts about these rows said before and after. Only inside an act of <see cref="Work"/>.</summary>
    public static Task TakeWordsAsync(CrmDbContext db, IReadOnlyCollection<Guid> subjects, CancellationToken cancel) =>
        db.Set<ChangeDetail>()
            .Where(detail => db.Changes.Where(entry => subjects.Contains(entry.SubjectId)).Select(entry => entry.Seq).Contains(detail.EntryId))
            .ExecuteDeleteAsync(cancel);
}
