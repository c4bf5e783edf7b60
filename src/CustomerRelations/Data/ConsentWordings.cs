using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data;

/// <summary>What is read to somebody before they agree: the newest words of each purpose.</summary>
public sealed class ConsentWordings(CrmDbContext db, Noticeboard board)
{
    /// <value>What somebody can agree to; service needs no consent.</value>
    public static IReadOnlyList<ConsentPurpose> Purposes { get; } = [ConsentPurpose.Survey, ConsentPurpose.Greeting, ConsentPurpose.News];

    public Task<IReadOnlyDictionary<ConsentPurpose, ConsentWording>> NewestAsync(CancellationToken cancel) =>
        board.ReadAsync<IReadOnlyDictionary<ConsentPurpose, ConsentWording>>("consent wordings", async () =>
            (await db.ConsentWordings.AsNoTracking().ToListAsync(cancel)).GroupBy(wording => wording.Purpose).ToDictionary(group => group.Key, group => group.MaxBy(wording => wording.Number)!));
}
