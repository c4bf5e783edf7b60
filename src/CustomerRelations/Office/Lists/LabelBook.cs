using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Lists;

/// <summary>Reads the words of all lists at once, and once a request: they are few, and every page shows some.</summary>
public sealed class LabelBook(CrmDbContext db)
{
    private Labels? labels;

    public async Task<Labels> ReadAsync(CancellationToken cancel) =>
        labels ??= new Labels(await db.ListItems.AsNoTracking().ToListAsync(cancel));
}
