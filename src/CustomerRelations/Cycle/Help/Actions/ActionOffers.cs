using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>The actions that are there already for the cause of a complaint, so that nobody asks for the same twice.</summary>
public sealed class ActionOffers(CrmDbContext db, LabelBook labels)
{
    private const int Shown = 10;

    /// <returns>The newest first; none while the cause is not known.</returns>
    public async Task<IReadOnlyList<ActionOffer>> ForAsync(Complaint complaint, CancellationToken cancel)
    {
        if (complaint.RootCauseId is not { } cause)
        {
            return [];
        }

        var causes = (await labels.ReadAsync(cancel)).SameAs(cause);
        return await (from action in db.CorrectiveActions.AsNoTracking()
                      where action.RootCauseId != null && causes.Contains(action.RootCauseId.Value) && action.CheckedAt == null && action.DroppedAt == null
                          && !db.ComplaintActions.Any(asked => asked.ActionId == action.Id && asked.ComplaintId == complaint.Id)
                      orderby action.AskedAt descending, action.Id descending
                      join owner in db.Staff on action.OwnerId equals owner.Id
                      select new ActionOffer(action.Reference, action.Kind, action.Words, owner.DisplayName, action.DueAt, action.DoneAt)).Take(Shown).ToListAsync(cancel);
    }
}
