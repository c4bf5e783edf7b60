using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>What feels good and bad at each stage, and what one could say.</summary>
/// <remarks>Ask at every stage what would make the customer feel good or bad: the desk shows the answer where the hands are.</remarks>
public sealed class GuideBook(CrmDbContext db, Noticeboard board)
{
    /// <summary>The guide for every channel: first the words for before anything is in use, then the stages in their order.</summary>
    public Task<IReadOnlyList<Guide>> ReadAsync(CancellationToken cancel) => board.ReadAsync<IReadOnlyList<Guide>>("guide", async () =>
        (await db.Guides.AsNoTracking().Where(guide => guide.ChannelId == null).ToListAsync(cancel))
        .OrderBy(guide => (int?)guide.Stage ?? 0).ToList());
}
