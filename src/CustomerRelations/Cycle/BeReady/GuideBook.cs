using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>What feels good and bad at each stage, and what one could say.</summary>
/// <remarks>Ask at every stage what would make the customer feel good or bad: the desk shows the answer where the hands are.</remarks>
public sealed class GuideBook(CrmDbContext db, Noticeboard board)
{
    /// <summary>The whole guide: first the words for before anything is in use, then the stages in their order; at each the words for every channel before those of one.</summary>
    public Task<IReadOnlyList<Guide>> ReadAsync(CancellationToken cancel) => board.ReadAsync<IReadOnlyList<Guide>>("guide", async () =>
        InOrder(await db.Guides.AsNoTracking().ToListAsync(cancel)));

    /// <summary>The pages of the guide as the desk turns them.</summary>
    internal static IReadOnlyList<Guide> InOrder(IEnumerable<Guide> pages) =>
        pages.OrderBy(guide => (int?)guide.Stage ?? 0).ThenBy(guide => guide.ChannelId is not null).ThenBy(guide => guide.Id).ToList();
}
