using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office;

/// <summary>Reads the words of all lists at once: they are few, and every page shows some.</summary>
public sealed class LabelBook(CrmDbContext db)
{
    public async Task<Labels> ReadAsync(CancellationToken cancel) => new(await db.ListItems.AsNoTracking().ToListAsync(cancel));
}
