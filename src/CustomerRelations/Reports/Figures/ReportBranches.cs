using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports.Figures;

/// <summary>The branches as reports see them, at hand.</summary>
public sealed class ReportBranches(CrmDbContext db, Noticeboard board)
{
    public Task<IReadOnlyDictionary<Guid, ReportBranch>> AllAsync(CancellationToken cancel) =>
        board.ReadAsync<IReadOnlyDictionary<Guid, ReportBranch>>("report branches", async () =>
            (await db.Branches.AsNoTracking().Include(branch => branch.Holidays).ToListAsync(cancel)).ToDictionary(branch => branch.Id, ReportBranch.Of));
}
