using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data;

/// <summary>Forgets single facts: that something was done stays written, what it said does not. A whole customer is forgotten by <see cref="Erasing.CustomerWords"/>.</summary>
public static class Eraser
{
    /// <summary>Erases everything about these facts but the facts themselves: the history, and what an import kept because it was too long for one fact. Only inside an act of <see cref="Work"/>.</summary>
    public static async Task ForgetFactsAsync(CrmDbContext db, IReadOnlyCollection<Guid> facts, CancellationToken cancel)
    {
        await TakeWordsAsync(db, facts, cancel);
        await db.ImportRows
            .Where(row => row.Kept != null && db.CustomerFacts.Any(fact => facts.Contains(fact.Id) && fact.CustomerId == row.SubjectId && row.Kept.Contains(fact.Words)))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Kept, (string?)null), cancel);
    }

    private static Task TakeWordsAsync(CrmDbContext db, IReadOnlyCollection<Guid> subjects, CancellationToken cancel) =>
        db.Set<ChangeDetail>()
            .Where(detail => db.Changes.Where(entry => subjects.Contains(entry.SubjectId)).Select(entry => entry.Seq).Contains(detail.EntryId))
            .ExecuteDeleteAsync(cancel);
}
