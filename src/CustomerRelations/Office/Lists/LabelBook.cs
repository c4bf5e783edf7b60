using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Lists;

/// <summary>Reads the words of all lists at once: they are few, and every page shows some.</summary>
public sealed class LabelBook(CrmDbContext db, Noticeboard board)
{
    public Task<Labels> ReadAsync(CancellationToken cancel) =>
        board.ReadAsync("lists", async () => new Labels(await db.ListItems.AsNoTracking().ToListAsync(cancel)));
}
