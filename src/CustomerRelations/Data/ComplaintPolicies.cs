using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data;

/// <summary>Reads by which clocks complaints are answered. Whoever asks how late a complaint is asks here.</summary>
public sealed class ComplaintPolicies(CrmDbContext db, Noticeboard board)
{
    /// <summary>What holds at one branch.</summary>
    public async Task<ComplaintTerms> OfAsync(Guid branchId, CancellationToken cancel) => (await AllAsync(cancel))[branchId];

    /// <summary>What holds at every branch.</summary>
    public Task<BranchTerms> AllAsync(CancellationToken cancel) => board.ReadAsync("complaint policies", async () =>
    {
        var written = await db.ComplaintPolicies.AsNoTracking().ToListAsync(cancel);
        var office = written.Find(policy => policy.BranchId is null);
        return new BranchTerms(
            office is null ? ComplaintTerms.Usual : ComplaintTerms.Of(office),
            written.Where(policy => policy.BranchId is not null).ToDictionary(policy => policy.BranchId!.Value, ComplaintTerms.Of));
    });
}
